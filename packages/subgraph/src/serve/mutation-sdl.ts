import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';

const key = `
  "Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days."
  idempotencyKey: ID!`;
const bulk = `
  "True to write all rows or none; false to write those that are right."
  atomic: Boolean! = false
  "True to check everything and write nothing."
  dryRun: Boolean! = false`;
const outcome = `
  "How many rows were written; with \`dryRun\`, would be."
  accepted: Int!
  "How many rows were not."
  refused: Int!`;
const rows = `
  "Every problem of every refused row."
  rowErrors: [RowError!]!
  "What is odd about rows that were accepted."
  rowWarnings: [RowError!]!
  "What is wrong with the call as a whole; then nothing was written."
  userErrors: [UserError!]!`;

/** `SchoolPairing` as a field: `schoolPairing`. */
export const fieldOf = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

/** The ways in which records of one type change: alike for every type, hence made, not written. */
const mutationsOf = (type: string, domain: string): string => {
  const rule = `@requiresScopes(scopes: [["report:${domain}"]])`;
  return `
extend type Mutation {
  "Reports one ${type}. Needs the scope \`report:${domain}\` and a region that takes part in its pairing."
  report${type}("What, and under which key." input: Report${type}Input!): Report${type}Payload! ${rule}
  "Reports up to 1,000 rows of ${type} at once, each accepted or refused for itself. Needs what \`report${type}\` needs."
  report${type}s("What, and under which key." input: Report${type}sInput!): Report${type}sPayload! ${rule}
  "Replaces one ${type} by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again."
  revise${type}("What, why, and on which revision it is based." input: Revise${type}Input!): Report${type}Payload! ${rule}
  "Revises up to 1,000 rows of ${type} at once, each accepted or refused for itself."
  revise${type}s("What, why, and on which revisions it is based." input: Revise${type}sInput!): Report${type}sPayload! ${rule}
  "Takes one ${type} back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it."
  withdraw${type}("Which, and why." input: WithdrawInput!): WithdrawPayload! ${rule}
}
`;
};

function inputsOf(type: string): string {
  const one = fieldOf(type);
  const many = `${one}s`;
  return `
"One ${type} to report."
input Report${type}Input {${key}
  "What to record."
  ${one}: ${type}Input!
}

"Many rows of ${type} to report."
input Report${type}sInput {${key}
  "What to record; at most 1,000 rows."
  ${many}: [${type}Input!]! @cost(weight: 1)${bulk}
}

"A new version of one ${type}."
input Revise${type}Input {${key}
  "The record's id."
  id: ID!
  "The revision that this one is based on; where it is no longer the current one, nothing is written."
  revision: Int!
  "Why, for its history; at most 2,000 characters."
  reason: String!
  "The record as it should be, whole: what is left out is no longer stated."
  ${one}: ${type}Input!
}

"New versions of many rows of ${type}."
input Revise${type}sInput {${key}
  "Why, for their histories; at most 2,000 characters."
  reason: String!
  "The new versions; at most 1,000."
  ${many}: [${type}Revision!]! @cost(weight: 1)${bulk}
}

"A new version of one of many."
input ${type}Revision {
  "The record's id."
  id: ID!
  "The revision that this one is based on."
  revision: Int!
  "The record as it should be, whole: what is left out is no longer stated."
  ${one}: ${type}Input!
}
`;
}

const payloadsOf = (type: string): string => `
"What became of a report or revision."
type Report${type}Payload {
  "The record as it stands now; null where nothing was written."
  ${fieldOf(type)}: ${type}
  "Why nothing was written, all problems at once; empty where it was."
  userErrors: [UserError!]!
  "What is odd about it, though it was written."
  warnings: [UserError!]!
}

"What became of many reports or revisions."
type Report${type}sPayload {${outcome}
  "The records in the order of the rows; null where a row was refused."
  ${fieldOf(type)}s: [${type}]!${rows}
}
`;

/** The types whose records can be reported here: those with an input of their own, `AgreementInput` for `Agreement`. */
export function reportable(document: DocumentNode): string[] {
  const owned = new Set(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return [];
    const type = /^(\w+)Input$/.exec(node.name.value)?.[1];
    return type !== undefined && owned.has(type) && !VALUES.has(type) ? [type] : [];
  });
}

/** Inputs of values, which are no records. */
const VALUES = new Set(['Money', 'Quantity', 'PartialDate', 'LocalizedText', 'Provenance']);

/** What clients send and get for each type of record of a domain. */
export const mutationSdl = (document: DocumentNode, domain: string): string[] =>
  reportable(document).flatMap((type) => [
    mutationsOf(type, domain),
    inputsOf(type),
    payloadsOf(type),
  ]);
