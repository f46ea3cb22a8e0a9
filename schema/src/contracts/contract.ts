import {
  defaultPrintOptions,
  printSchema,
  shallowOrderPrintedDefinitions,
} from '@apollo/federation-internals';
import type { Composition } from '../composition.ts';
import { AUDIENCES } from './audiences.ts';
import type { Audience } from './audiences.ts';
import { hide, hideFrom } from './hide.ts';
import { reachableTypes } from './reachable.ts';

/** The graph as one audience sees it. */
export interface Contract extends Pick<Composition, 'supergraph' | 'api'> {
  readonly audience: Audience;
}

/**
 * The supergraph of one audience: the whole one, in which what is for others is `@inaccessible`. Subgraphs and keys stay,
 * so that it is planned alike, and so does every other directive: a contract takes away, and loosens nothing.
 * @throws Error where what is left is no schema, such as a hidden argument that must be given.
 */
export function contractFor(audience: Audience, { schema }: Pick<Composition, 'schema'>): Contract {
  const shown = schema.clone();
  hideFrom(audience, shown);
  const visible = shown.toAPISchema();
  const reachable = reachableTypes(visible.toGraphQLJSSchema());
  for (const { name } of visible.types()) {
    const type = reachable.has(name) ? undefined : shown.type(name);
    if (type) hide(type);
  }
  const options = shallowOrderPrintedDefinitions(defaultPrintOptions);
  return {
    audience,
    supergraph: `${printSchema(shown, options).trimEnd()}\n`,
    api: shown.toAPISchema().toGraphQLJSSchema(),
  };
}

/** The contracts of all audiences, or every reason why one of them is no schema. */
export function contractsOf(
  composition: Composition,
): readonly Contract[] | { readonly errors: readonly string[] } {
  const made = AUDIENCES.map((audience) => attempt(audience, composition));
  const errors = made.flatMap((result) => ('error' in result ? [result.error] : []));
  const contracts = made.flatMap((result) => ('error' in result ? [] : [result]));
  return errors.length > 0 ? { errors } : contracts;
}

function attempt(audience: Audience, composition: Composition): Contract | { error: string } {
  try {
    return contractFor(audience, composition);
  } catch (error) {
    return { error: `no contract for ${audience}: ${error instanceof Error ? error.message : ''}` };
  }
}
