import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GiveUpSignal } from '@jiedui/give-up';
import type { DocumentNode, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { DirectReads } from '../direct/direct-reads.ts';
import type { Reads } from '../reads/compiler.ts';
import { auditResolvers } from './audit.ts';
import type { ResolverParts, Resolvers } from './definition.ts';
import type { SubgraphContext } from './executor.ts';
import { entityKeys } from './keys.ts';
import { readPayloadsByName } from './payloads.ts';
import { Reader } from './reader.ts';
import type { Run } from './read-rows.ts';
import { scalars } from './scalars.ts';
import { Statements } from './statements.ts';

type Made = Record<string, Record<string, unknown>>;
type Reference = Readonly<Record<string, string>>;
type Asked = Pick<SubgraphContext, 'signal' | 'rows'>;

/** Types that are named here but live elsewhere need no reads of their own: only their key is known. */
function withStubs(typeDefs: DocumentNode, reads: Reads): Reads {
  const stubs = entityKeys(typeDefs).filter(({ type }) => !(type in reads));
  const declared = new Set(
    stubs.filter(({ isResolvable }) => !isResolvable).map(({ type }) => type),
  );
  return {
    ...Object.fromEntries([...declared].map((type) => [type, { fields: () => ({}) }])),
    ...reads,
  };
}

/** The same resolvers, which tell that they are called. */
const telling = (
  fields: Resolvers[string],
  onResolve: ((signal: GiveUpSignal | undefined) => void) | undefined,
): Resolvers[string] =>
  onResolve === undefined
    ? fields
    : Object.fromEntries(
        Object.entries(fields).map(([name, resolve]) => [
          name,
          typeof resolve === 'function'
            ? (source, args, context, info) => {
                onResolve(context.signal);
                return resolve(source, args, context, info);
              }
            : resolve,
        ]),
      );

export interface BuiltSchema {
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
  /** The same reads, past graphql-js. */
  readonly direct: DirectReads;
}

/** An executable subgraph schema whose every field is read by compiled statements. */
export function buildSchema(parts: {
  readonly typeDefs: DocumentNode;
  readonly reads: Reads;
  readonly run: Run;
  /** Told when a field of a request is resolved, and not read: by the request's signal. */
  readonly onResolve?: (signal: GiveUpSignal | undefined) => void;
  /** Fields that are not read by statements, given the reader of entities. */
  readonly resolvers?: (entity: ResolverParts['entity']) => readonly Resolvers[];
}): BuiltSchema {
  const reads = withStubs(parts.typeDefs, parts.reads);
  const statements = new Statements({ schema: () => schema, reads });
  const reading = { schema: () => schema, statements, run: parts.run };
  const reader = new Reader(reading);
  const resolvers: Made = { Revision: telling(auditResolvers.Revision, parts.onResolve) };
  for (const [name, scalar] of Object.entries(scalars)) resolvers[name] = scalar as never;
  for (const { type, field, isResolvable } of entityKeys(parts.typeDefs)) {
    if (!isResolvable) continue;
    resolvers[type] = {
      __resolveReference: (
        reference: Reference,
        { signal, rows }: Asked,
        info: GraphQLResolveInfo,
      ) => reader.entity(type, field, String(reference[field]), info, { signal, rows }),
    };
  }
  const roots = Object.keys(reads['Query']?.fields({}) ?? {});
  if (roots.length > 0) {
    resolvers['Query'] = Object.fromEntries(
      roots.map((name) => [
        name,
        (_: unknown, __: unknown, { signal, rows }: Asked, info: GraphQLResolveInfo) =>
          reader.root(info, { signal, rows }),
      ]),
    );
  }
  const entities = entityKeys(parts.typeDefs);
  const keys = new Map(entities.map(({ type, field }) => [type, field]));
  const own =
    parts.resolvers?.((type, key, info) =>
      reader.payloadEntity(type, keys.get(type) ?? 'id', key, info),
    ) ?? [];
  for (const [type, fields] of own.flatMap((each) => Object.entries(each))) {
    resolvers[type] = { ...resolvers[type], ...telling(fields, parts.onResolve) };
  }
  const resolved = own.flatMap(({ Query = {} }) => Object.keys(Query));
  const direct = new DirectReads({
    ...reading,
    keys: new Map(
      entities.filter(({ isResolvable }) => isResolvable).map(({ type, field }) => [type, field]),
    ),
    roots: new Set(roots.filter((name) => !resolved.includes(name))),
    asText: new Set(Object.keys(scalars)),
  });
  const schema = buildSubgraphSchema([{ typeDefs: parts.typeDefs, resolvers: resolvers as never }]);
  readPayloadsByName(schema);
  for (const name of Object.keys(reads)) {
    if (!isObjectType(schema.getType(name))) throw new Error(`${name} has reads but is no type`);
  }
  return { schema, reads, direct };
}
