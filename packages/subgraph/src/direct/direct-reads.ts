import type { GiveUpSignal } from '@jiedui/give-up';
import { OperationTypeNode } from 'graphql';
import type { GraphQLField } from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import type { Selected } from '../reads/compiler.ts';
import { problemsOf, readRows } from '../serve/read-rows.ts';
import type { RowsAtHand, Run } from '../serve/read-rows.ts';
import type { OperationAsked } from '../serve/statements.ts';
import { answerOf } from './answer.ts';
import type { AnswerPart, DirectAnswer } from './answer.ts';
import { Planner } from './plan.ts';
import type { PlannerParts } from './plan.ts';
import { entityRows, Reading } from './reading.ts';
import type { RowPlace } from './reading.ts';
import { NotDirectError } from './reason.ts';
import type { Reason } from './reason.ts';

export interface DirectRequest extends Pick<OperationAsked, 'operation' | 'fragments'> {
  /** As they came, not coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal?: GiveUpSignal | undefined;
  /** Gets what is read, so that whoever answers instead need not read it again. */
  readonly rows: RowsAtHand;
}

export interface DirectParts extends PlannerParts {
  readonly run: Run;
}

/** As many wrong variables as graphql-js tells of at once. */
const MOST_ERRORS = 50;

/**
 * Answers queries by the rows of their statements, as they are, where graphql-js would only walk them: each row is held
 * against the schema, and one that does not fit is for graphql-js, as is whatever fails. So every error is worded and
 * placed by it alone.
 */
export class DirectReads {
  readonly #parts: DirectParts;
  readonly #planner: Planner;

  constructor(parts: DirectParts) {
    this.#parts = parts;
    this.#planner = new Planner(parts);
  }

  /** The answer, or why graphql-js has to give it. */
  async answer(request: DirectRequest): Promise<DirectAnswer | Reason> {
    try {
      return await this.#answer(request);
    } catch (error) {
      if (error instanceof NotDirectError) return error.reason;
      throw error;
    }
  }

  async #answer(request: DirectRequest): Promise<DirectAnswer | Reason> {
    const { operation, fragments } = request;
    // Before its variables are looked at: those of a report may be a thousand rows.
    if (operation.operation !== OperationTypeNode.QUERY) return 'operation';
    const { coerced: variableValues } = getVariableValues(
      this.#parts.schema(),
      operation.variableDefinitions ?? [],
      request.variables,
      { maxErrors: MOST_ERRORS },
    );
    if (!variableValues) return 'variable';
    const asked = { operation, fragments, variableValues };
    const plan = this.#planner.plan(asked);
    if (plan instanceof NotDirectError) return plan.reason;
    const readings: Reading[] = [];
    const query = plan.query && new Reading(plan.query);
    if (query) readings.push(query);
    const parts = plan.places.map((place): AnswerPart =>
      place.from === 'entities'
        ? { key: place.key, rows: this.#entities(asked, place.field, readings) }
        : place,
    );
    await this.#read(readings, variableValues, request);
    return answerOf(parts, query);
  }

  #entities(asked: OperationAsked, field: Selected, readings: Reading[]): RowPlace[] {
    const directOf = (type: string) => {
      const direct = this.#planner.entities(asked, field, type);
      if (direct instanceof NotDirectError) throw direct;
      return direct;
    };
    return entityRows(
      this.#representations(field, asked.variableValues),
      readings,
      directOf,
      (type) => this.#parts.keys.get(type) ?? 'id',
    );
  }

  #representations(field: Selected, variables: OperationAsked['variableValues']): unknown[] {
    const definition = this.#parts.schema().getQueryType()?.getFields()['_entities'];
    const [node] = field.nodes;
    if (!definition || !node) throw new NotDirectError('representation');
    try {
      const given = getArgumentValues(
        definition as GraphQLField<unknown, unknown>,
        node,
        variables,
      );
      return given['representations'] as unknown[];
    } catch {
      throw new NotDirectError('argument');
    }
  }

  async #read(
    readings: readonly Reading[],
    variables: OperationAsked['variableValues'],
    { signal, rows: atHand }: DirectRequest,
  ): Promise<void> {
    const isRefused = ({ direct: { statement }, keys }: Reading) =>
      problemsOf(statement, { variables, keys }).length > 0;
    if (readings.some(isRefused)) throw new NotDirectError('argument');
    const read = async (reading: Reading) => {
      const { keys, direct } = reading;
      const rows = readRows(this.#parts.run, direct.statement, { variables, keys, signal });
      atHand.put(direct.statement, keys, rows);
      reading.brought(await rows);
    };
    await Promise.all(readings.map(read)).catch(() => {
      throw new NotDirectError('statement');
    });
  }
}
