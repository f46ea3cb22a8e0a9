import { Kind, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, DocumentNode } from 'graphql';

const COST_SPEC = 'https://specs.apollo.dev/cost/v0.';

/** Under which names a supergraph uses the directives of the cost specification: `@link` may rename them. */
export function costNames({ definitions }: DocumentNode): { cost: string; listSize: string } {
  const links = definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).filter(({ name }) => name.value === 'link').map(argumentsOf)
      : [],
  );
  const link = links.find(({ url }) => String(url).startsWith(COST_SPEC)) ?? {};
  const prefix = typeof link['as'] === 'string' ? link['as'] : 'cost';
  const imports = new Map(((link['import'] ?? []) as Import[]).map(asPair));
  return {
    // The directive that is named as its specification keeps that name.
    cost: imports.get('@cost') ?? prefix,
    listSize: imports.get('@listSize') ?? `${prefix}__listSize`,
  };
}

type Import = string | { readonly name: string; readonly as?: string };

const asPair = (each: Import): [string, string] => {
  const { name, as = name } = typeof each === 'string' ? { name: each } : each;
  return [name, as.slice(1)];
};

const argumentsOf = ({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
