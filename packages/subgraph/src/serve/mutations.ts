import type { Identity } from '@jiedui/identity';
import type { GraphQLResolveInfo } from 'graphql';
import { hashOf } from '../writes/call.ts';
import type { Call, GivenRow, Outcome } from '../writes/call.ts';
import { demandScope } from '../writes/rights.ts';
import type { Withdrawal } from '../writes/take-back.ts';
import type { ResolverParts, Resolvers } from './definition.ts';
import type { SubgraphContext } from './executor.ts';
import { fieldOf } from './mutation-sdl.ts';
import type { RecordWriters } from './record-writers.ts';

type Input = Readonly<Record<string, unknown>>;
interface Args {
  readonly input: Input;
}
interface Given {
  readonly identity: Identity;
  readonly input: Input;
}

export interface MutationParts {
  /** The word behind `report:` in the scope. */
  readonly domain: string;
  readonly writers: RecordWriters;
  readonly entity: ResolverParts['entity'];
}

const flags = ({ atomic, dryRun }: Input) => ({
  isAtomic: atomic === true,
  isDryRun: dryRun === true,
});

/** Everything that was asked for, but the key: the same key with other input is a conflict. */
function call(kind: string, { identity, input }: Given, rows: GivenRow[], path: string[]): Call {
  const { idempotencyKey, reason, ...asked } = input;
  return {
    identity,
    idempotencyKey: idempotencyKey as string,
    rows,
    path,
    ...(reason !== undefined && { reason: reason as string }),
    ...flags(input),
    hash: hashOf([kind, reason, asked]),
  };
}

const single = ({ ids: [id = null], rowErrors, rowWarnings, userErrors }: Outcome) => ({
  id,
  userErrors: [...userErrors, ...rowErrors],
  warnings: rowWarnings,
});

const refusedOf = ({ userErrors, accepted }: Outcome, { rows }: Call) =>
  userErrors.length > 0 ? rows.length : rows.length - accepted;

/** A dry run has written nothing: what it would accept has no id yet. */
const several = (outcome: Outcome, given: Call) => ({
  ...outcome,
  ids: given.isDryRun ? given.rows.map(() => null) : outcome.ids,
  refused: refusedOf(outcome, given),
});

/** The rows of an input: for each its fields, where they stand, and of a revision the version it replaces. */
const rowsOf = {
  report: (one: string, { [one]: row }: Input): GivenRow[] => [
    { input: row as Input, path: ['input', one] },
  ],
  reports: (one: string, { [`${one}s`]: rows }: Input): GivenRow[] =>
    (rows as Input[]).map((row, index) => ({
      input: row,
      path: ['input', `${one}s`, String(index)],
    })),
  revise: (one: string, { id, revision, [one]: row }: Input): GivenRow[] => [
    { input: row as Input, path: ['input', one], id: id as string, revision: revision as number },
  ],
  revises: (one: string, { [`${one}s`]: rows }: Input): GivenRow[] =>
    (rows as Input[]).map(({ id, revision, [one]: row }, index) => ({
      input: row as Input,
      path: ['input', `${one}s`, String(index), one],
      id: id as string,
      revision: revision as number,
    })),
};

/** The five mutations of one type, and its payloads. */
function resolversOf(type: string, parts: MutationParts): Resolvers {
  const one = fieldOf(type);
  const many = `${one}s`;
  const { domain, writers, entity } = parts;
  const demanded = ({ input }: Args, { identity }: SubgraphContext): Given => ({
    identity: demandScope(identity, `report:${domain}`),
    input,
  });
  const write = (kind: keyof typeof rowsOf, path: string[]) => {
    return async (_: unknown, args: Args, context: SubgraphContext) => {
      const given = demanded(args, context);
      const asked = call(`${kind} ${type}`, given, rowsOf[kind](one, given.input), path);
      const outcome = await writers.of(type).write(asked);
      return kind.endsWith('s') ? several(outcome, asked) : single(outcome);
    };
  };
  const read = (id: string | null, info: GraphQLResolveInfo) =>
    id === null ? null : entity(type, id, info);
  return {
    Mutation: {
      [`report${type}`]: write('report', ['input', one]),
      [`report${type}s`]: write('reports', ['input', many]),
      [`revise${type}`]: write('revise', ['input', one]),
      [`revise${type}s`]: write('revises', ['input', many]),
      [`withdraw${type}`]: async (_: unknown, args: Args, context: SubgraphContext) => {
        const { identity, input } = demanded(args, context);
        // The schema's own WithdrawInput: graphql-js has held the input to it.
        const asked = input as unknown as Omit<Withdrawal, 'identity'>;
        return single(await writers.of(type).withdraw({ ...asked, identity }));
      },
    },
    [`Report${type}Payload`]: {
      [one]: ({ id }: { id: string | null }, _: unknown, __: unknown, info: GraphQLResolveInfo) =>
        read(id, info),
    },
    [`Report${type}sPayload`]: {
      [many]: ({ ids }: Outcome, _: unknown, __: unknown, info: GraphQLResolveInfo) =>
        ids.map((id) => read(id, info)),
    },
  };
}

/** The mutations of all types of a subgraph. */
export function mutationResolvers(parts: MutationParts): Resolvers {
  const resolvers: Record<string, Resolvers[string]> = {};
  for (const type of parts.writers.types) {
    for (const [name, fields] of Object.entries(resolversOf(type, parts)))
      resolvers[name] = { ...resolvers[name], ...fields };
  }
  return resolvers;
}
