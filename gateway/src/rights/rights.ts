import type { Schema } from '@apollo/federation-internals';
import { OperatorError } from '@jiedui/config';
import type { Identity } from '@jiedui/identity';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Denials } from './denials.ts';
import type { DeniedField } from './denials.ts';
import { readRules } from './read-rules.ts';
import { ruledFields } from './ruled-fields.ts';
import type { RuledField } from './ruled-fields.ts';
import { denialOf } from './rule.ts';
import type { Policies } from './rule.ts';
import type { Rules } from './read-rules.ts';

export type { Policies } from './rule.ts';

const NOTHING: readonly RuledField[] = [];
const NO_DENIALS = new Denials(new Map());

/** Keeps the rules of a supergraph: who may see which field. */
export class Rights {
  readonly #schema: GraphQLSchema;
  readonly #rules: Rules;
  readonly #policies: Policies;
  readonly #ruled = new WeakMap<DocumentNode, readonly RuledField[]>();

  /** @throws OperatorError where a rule names a policy that nobody decides. */
  constructor(supergraph: Schema, schema: GraphQLSchema, policies: Policies = {}) {
    this.#schema = schema;
    this.#rules = readRules(supergraph);
    this.#policies = policies;
    refuseUnknown(this.#rules, policies);
  }

  /** What an identity is denied of a document that was validated. */
  denials(document: DocumentNode, identity: Identity | undefined): Denials {
    const fields = this.#fieldsUnderRules(document);
    if (fields.length === 0) return NO_DENIALS;
    const denied = new Map<number, DeniedField>();
    fields.forEach(({ node, rules, isNonNull }, index) => {
      for (const rule of rules) {
        const denial = denialOf(rule, identity, this.#policies);
        if (denial) denied.set(index, { ...denial, node, isNonNull });
      }
    });
    return new Denials(denied);
  }

  #fieldsUnderRules(document: DocumentNode): readonly RuledField[] {
    if (this.#rules.size === 0) return NOTHING;
    const known = this.#ruled.get(document);
    if (known) return known;
    const found = ruledFields(this.#schema, document, this.#rules);
    this.#ruled.set(document, found);
    return found;
  }
}

function refuseUnknown(rules: Rules, policies: Policies): void {
  const named = new Set([...rules.values()].flatMap(({ policies: wanted = [] }) => wanted.flat()));
  const unknown = [...named].filter((policy) => !Object.hasOwn(policies, policy));
  if (unknown.length === 0) return;
  throw new OperatorError(
    `The supergraph asks for the policy ${unknown.join(', ')}, which nobody decides here; ` +
      'name in POLICIES the organizations that fulfil it',
  );
}
