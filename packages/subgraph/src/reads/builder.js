import { CamelCasePlugin, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql, } from 'kysely';
/** Makes SQL text only; statements run elsewhere, prepared. */
export const builder = new Kysely({
    dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
});
/** A row of `alias`, whatever columns it has: which exist is known to the types of `*.table.ts`. */
export const rowOf = (alias) => new Proxy({}, {
    get: (_, name) => typeof name === 'string' && /^[a-z]\w*$/.test(name)
        ? sql.ref(`${alias}.${name}`)
        : undefined,
    has: () => true,
});
export const isExpression = (value) => (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    'toOperationNode' in value;
/** A name that the camel-case plugin leaves as it is. GraphQL names hold no quote. */
export const quoted = (name) => sql.raw(`"${name}"`);
export const named = (value, name) => sql `${value}`.as(quoted(name));
