import {
  CamelCasePlugin,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import type { Expression, RawBuilder } from 'kysely';

export type AnyExpression = Expression<unknown>;

/** Makes SQL text only; statements run elsewhere, prepared. */
export const builder = new Kysely<Record<string, Record<string, unknown>>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  plugins: [new CamelCasePlugin()],
});

/** A row as reads see it: every column is an expression. */
export type Row = Readonly<Record<string, AnyExpression>>;

/** A row of `alias`, whatever columns it has: which exist is known to the types of `*.table.ts`. */
export const rowOf = (alias: string): Row =>
  new Proxy(
    {},
    {
      get: (_, name) =>
        typeof name === 'string' && /^[a-z]\w*$/.test(name)
          ? sql.ref(`${alias}.${name}`)
          : undefined,
      has: () => true,
    },
  );

export const isExpression = (value: unknown): value is AnyExpression =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  'toOperationNode' in value;

/** A name that the camel-case plugin leaves as it is. GraphQL names hold no quote. */
export const quoted = (name: string): RawBuilder<unknown> => sql.raw(`"${name}"`);

export const named = (value: AnyExpression, name: string) => sql`${value}`.as(quoted(name));

/** A key of another row: a column or an argument. */
export type Key = Expression<string>;
