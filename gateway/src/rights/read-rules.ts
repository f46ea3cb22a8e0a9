import type { Directive, Schema, SchemaElement } from '@apollo/federation-internals';
import { OperatorError } from '@jiedui/config';
import type { Rule } from './rule.ts';

const SPECS = ['authenticated', 'requiresScopes', 'policy'] as const;
type Spec = (typeof SPECS)[number];

const identityOf = (spec: Spec) => `https://specs.apollo.dev/${spec}`;

/** The features of a supergraph that are kept here, by the address under which it links them. */
export const RULE_FEATURES: readonly string[] = SPECS.map((spec) => `${identityOf(spec)}/v0.1`);

/** Who may see what: rules by `Type` and by `Type.field`. */
export type Rules = ReadonlyMap<string, Rule>;

/**
 * The rules in a supergraph's SDL. They may go by other names there; what counts is the specification that is linked.
 * @throws OperatorError where a directive looks like a rule and is none: whoever wrote it counts on it.
 */
export function readRules(schema: Schema): Rules {
  const names = Object.fromEntries(SPECS.map((spec) => [spec, nameIn(schema, spec)]));
  const rules = new Map<string, Rule>();
  const read = (place: string, element: Element) => {
    const rule = ruleAt(element, names as Record<Spec, string | undefined>);
    if (rule) rules.set(place, rule);
  };
  for (const type of schema.types()) {
    read(type.name, type);
    if (type.kind !== 'ObjectType' && type.kind !== 'InterfaceType') continue;
    for (const field of type.fields()) read(`${type.name}.${field.name}`, field);
  }
  return rules;
}

type Element = SchemaElement<never, never> | { readonly appliedDirectives: readonly unknown[] };

function nameIn(schema: Schema, spec: Spec): string | undefined {
  const feature = schema.coreFeatures?.getByIdentity(identityOf(spec));
  if (feature) return feature.directiveNameInSchema(spec);
  if (!schema.directive(spec)) return undefined;
  throw new OperatorError(
    `The supergraph has a directive @${spec} that is not linked from ${identityOf(spec)}, so that nobody keeps it; ` +
      'link it in the subgraphs and compose again',
  );
}

function ruleAt(element: Element, names: Record<Spec, string | undefined>): Rule | undefined {
  const applied = element.appliedDirectives as readonly Directive[];
  const found = (spec: Spec) => applied.find(({ name }) => name === names[spec]);
  const [authenticated, scopes, policies] = SPECS.map(found);
  if (!authenticated && !scopes && !policies) return undefined;
  return {
    ...(scopes && { scopes: alternatives(scopes, 'scopes') }),
    ...(policies && { policies: alternatives(policies, 'policies') }),
  };
}

const alternatives = (directive: Directive, argument: string) =>
  directive.arguments()[argument] as readonly (readonly string[])[];
