import DataLoader from 'dataloader';
import { GraphQLObjectType } from 'graphql';
import type { GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql';

type Path = GraphQLResolveInfo['path'];
import { bound } from '../reads/argument.ts';
import type { Binding, Problem } from '../reads/argument.ts';
import type { Parts, Reads } from '../reads/compiler.ts';
import { compileEntities, compileQuery } from '../reads/statement.ts';
import type { Statement } from '../reads/statement.ts';
import type { TableRead } from '../reads/tables-read.ts';
import { variablesOf } from '../reads/variables.ts';
import type { Variables } from '../reads/variables.ts';

/** Runs a statement of one column, until the signal comes; a row's value is JSON text. Named ones are kept prepared. */
export type Run = (
  name: string | undefined,
  text: string,
  values: readonly unknown[],
  signal?: AbortSignal,
  /** What it reads of which tables. */
  reads?: readonly TableRead[],
) => Promise<readonly (readonly [string | null])[]>;

type Values = Readonly<Record<string, unknown>>;
type Info = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'operation' | 'variableValues' | 'path'
>;
interface Operation {
  readonly variables: Variables;
  readonly statements: Map<string, Statement>;
}
/** What one execution has under way; gone with it, so that nothing crosses from one caller to another. */
interface Execution {
  query?: Promise<Record<string, unknown>>;
  readonly loaders: Map<Statement, DataLoader<string, unknown>>;
}

/** Statements kept of one operation; a hostile client varies nulls and flags, each of which makes another. */
const MOST_SHAPES = 64;

/** Answers fetches with compiled statements: one for all root fields, one for all representations of a selection. */
export class Reader {
  readonly #schema: () => GraphQLSchema;
  readonly #reads: Reads;
  readonly #run: Run;
  /** Statements live as long as the parsed operation they were made from. */
  readonly #operations = new WeakMap<OperationDefinitionNode, Operation>();
  readonly #executions = new WeakMap<Values, Execution>();

  constructor(parts: { schema: () => GraphQLSchema; reads: Reads; run: Run }) {
    this.#schema = parts.schema;
    this.#reads = parts.reads;
    this.#run = parts.run;
  }

  /** A root field, out of the one statement for all root fields of its operation. */
  async root(info: Info, signal?: AbortSignal): Promise<unknown> {
    const execution = this.#execution(info.variableValues);
    execution.query ??= this.#query(info, signal);
    return (await execution.query)[info.path.key];
  }

  /** An entity, out of the one statement for all representations that share its selection. */
  entity(
    typeName: string,
    keyField: string,
    key: string,
    info: Info,
    {
      place = String(info.path.key),
      signal,
    }: { place?: string; signal?: AbortSignal | undefined } = {},
  ): Promise<unknown> {
    const type = this.#schema().getType(typeName);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${typeName} is no object type`);
    const statement = this.#statement(info, `${place} ${typeName}`, (parts) =>
      compileEntities(parts, type, keyField, info.fieldNodes),
    );
    const { loaders } = this.#execution(info.variableValues);
    let loader = loaders.get(statement);
    if (!loader) {
      loader = new DataLoader(
        (keys: readonly string[]) => this.#rows(statement, info.variableValues, keys, signal),
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

  async #query(info: Info, signal?: AbortSignal): Promise<Record<string, unknown>> {
    const statement = this.#statement(info, '', (parts) => compileQuery(parts, info.operation));
    const [answer] = await this.#rows(statement, info.variableValues, [], signal);
    return answer as Record<string, unknown>;
  }

  #execution(values: Values): Execution {
    let execution = this.#executions.get(values);
    if (!execution) this.#executions.set(values, (execution = { loaders: new Map() }));
    return execution;
  }

  #statement(info: Info, place: string, compile: (parts: Parts) => Statement): Statement {
    const { operation, fragments, variableValues } = info;
    let known = this.#operations.get(operation);
    if (!known) {
      known = { variables: variablesOf(this.#schema(), operation), statements: new Map() };
      this.#operations.set(operation, known);
    }
    const key = `${place} ${known.variables.shape(variableValues)}`;
    let statement = known.statements.get(key);
    if (!statement) {
      const variables = known.variables.symbols(variableValues);
      statement = compile({ schema: this.#schema(), reads: this.#reads, fragments, variables });
      const [oldest] = known.statements.keys();
      if (known.statements.size >= MOST_SHAPES && oldest) known.statements.delete(oldest);
      known.statements.set(key, statement);
    }
    return statement;
  }

  async #rows(
    statement: Statement,
    variables: Values,
    keys: readonly string[],
    signal?: AbortSignal,
  ): Promise<unknown[]> {
    const problems: Problem[] = [];
    for (const check of statement.checks) check.read({ variables, keys, problems });
    const binding: Binding = { variables, keys, problems: [] };
    const values = statement.parameters.map((parameter) => bound(parameter, binding));
    statement.uses += 1;
    // A statement seen once is not worth a plan kept on every connection.
    const name = statement.uses > 1 ? statement.name : undefined;
    const rows = await this.#run(name, statement.text, values, signal, statement.reads);
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
