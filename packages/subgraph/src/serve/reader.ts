import type { GiveUpSignal } from '@jiedui/give-up';
import DataLoader from 'dataloader';
import { GraphQLObjectType } from 'graphql';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { compileEntities, compileQuery } from '../reads/statement.ts';
import type { Statement } from '../reads/statement.ts';
import { problemsOf, readRows } from './read-rows.ts';
import type { RowsAtHand, Run } from './read-rows.ts';
import type { OperationAsked, Statements } from './statements.ts';

type Path = GraphQLResolveInfo['path'];
type Values = Readonly<Record<string, unknown>>;
type Info = OperationAsked & Pick<GraphQLResolveInfo, 'fieldNodes' | 'path'>;
/** What a request brings besides its operation. */
interface Request {
  readonly signal?: GiveUpSignal | undefined;
  readonly rows?: RowsAtHand | undefined;
}
/** What one execution has under way; gone with it, so that nothing crosses from one caller to another. */
interface Execution {
  query?: Promise<Record<string, unknown>>;
  readonly loaders: Map<Statement, DataLoader<string, unknown>>;
}

/** Answers fetches with compiled statements: one for all root fields, one for all representations of a selection. */
export class Reader {
  readonly #schema: () => GraphQLSchema;
  readonly #statements: Statements;
  readonly #run: Run;
  readonly #executions = new WeakMap<Values, Execution>();

  constructor(parts: { schema: () => GraphQLSchema; statements: Statements; run: Run }) {
    this.#schema = parts.schema;
    this.#statements = parts.statements;
    this.#run = parts.run;
  }

  /** A root field, out of the one statement for all root fields of its operation. */
  async root(info: Info, request: Request = {}): Promise<unknown> {
    const execution = this.#execution(info.variableValues);
    execution.query ??= this.#query(info, request);
    return (await execution.query)[info.path.key];
  }

  /** An entity, out of the one statement for all representations that share its selection. */
  entity(
    typeName: string,
    keyField: string,
    key: string,
    info: Info,
    { place = String(info.path.key), ...request }: Request & { readonly place?: string } = {},
  ): Promise<unknown> {
    const type = this.#schema().getType(typeName);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${typeName} is no object type`);
    const statement = this.#statements.of(info, `${place} ${typeName}`, (parts) =>
      compileEntities(parts, type, keyField, info.fieldNodes),
    );
    const { loaders } = this.#execution(info.variableValues);
    let loader = loaders.get(statement);
    if (!loader) {
      loader = new DataLoader(
        (keys: readonly string[]) => this.#rows(statement, info.variableValues, keys, request),
        { maxBatchSize: Infinity },
      );
      loaders.set(statement, loader);
    }
    return loader.load(key);
  }

  /** An entity in a mutation's payload. Each payload has a place of its own: what one has read the next may change. */
  payloadEntity(typeName: string, keyField: string, key: string, info: Info): Promise<unknown> {
    const names: string[] = [];
    for (let at: Path | undefined = info.path; at; at = at.prev)
      if (typeof at.key === 'string') names.push(at.key);
    return this.entity(typeName, keyField, key, info, { place: names.join(' ') });
  }

  async #query(info: Info, request: Request): Promise<Record<string, unknown>> {
    const statement = this.#statements.of(info, '', (parts) => compileQuery(parts, info.operation));
    const [answer] = await this.#rows(statement, info.variableValues, [], request);
    return answer as Record<string, unknown>;
  }

  #execution(values: Values): Execution {
    let execution = this.#executions.get(values);
    if (!execution) this.#executions.set(values, (execution = { loaders: new Map() }));
    return execution;
  }

  async #rows(
    statement: Statement,
    variables: Values,
    keys: readonly string[],
    { signal, rows: atHand }: Request,
  ): Promise<unknown[]> {
    const problems = problemsOf(statement, { variables, keys });
    const rows = await (atHand?.of(statement, keys) ??
      readRows(this.#run, statement, { variables, keys, signal }));
    return rows.map(([json]) => {
      const row = JSON.parse(json ?? 'null') as unknown;
      for (const problem of problems) place(row, problem.path, problem.error);
      return row;
    });
  }
}

/** An Error in the place of a value is how graphql-js learns of a failed field; lists hold it once for each item. */
function place(value: unknown, path: readonly string[], error: Error): void {
  const [key, ...rest] = path;
  if (value === null || typeof value !== 'object' || key === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) place(item, path, error);
    return;
  }
  const object = value as Record<string, unknown>;
  if (rest.length === 0) object[key] = error;
  else place(object[key], rest, error);
}

/** Rows hold what was asked under the names it was asked by: one field twice with different arguments is two values. */
export const byResponseKey = (
  source: unknown,
  _: unknown,
  __: unknown,
  info: Pick<GraphQLResolveInfo, 'path'>,
): unknown => (source as Record<string | number, unknown> | null)?.[info.path.key];
