import { hasScope } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';

/** Any of the lists, and all of the one: `[["a", "b"], ["c"]]` is both a and b, or c. */
export type Alternatives = readonly (readonly string[])[];

/** What a type or field demands of who reads it. An identity is always part of it. */
export interface Rule {
  readonly scopes?: Alternatives;
  readonly policies?: Alternatives;
}

/** Decides a policy of the SDL, by its name. */
export type Policies = Readonly<Record<string, (identity: Identity) => boolean>>;

export interface Denial {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  readonly message: string;
}

/** Why an identity does not satisfy a rule; undefined where it does. */
export function denialOf(
  { scopes, policies }: Rule,
  identity: Identity | undefined,
  known: Policies,
): Denial | undefined {
  if (!identity) {
    const message = 'This needs an identity: send Authorization: Bearer and a token or API key';
    return { code: 'UNAUTHENTICATED', message };
  }
  if (scopes && !scopes.some((all) => all.every((scope) => hasScope(identity, scope))))
    return forbidden(`the scope ${worded(scopes)}, which the token or key does not have`);
  const fulfils = (policy: string) => known[policy]?.(identity) === true;
  if (policies && !policies.some((all) => all.every(fulfils)))
    return forbidden(`the policy ${worded(policies)}, which your organization does not fulfil`);
  return undefined;
}

const forbidden = (what: string): Denial => ({
  code: 'FORBIDDEN',
  message: `This needs ${what}`,
});

const worded = (alternatives: Alternatives) =>
  alternatives.map((all) => all.join(' and ')).join(', or ');
