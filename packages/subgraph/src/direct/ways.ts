import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { RowsAtHand } from '../serve/read-rows.ts';
import type { DirectReads, DirectRequest } from './direct-reads.ts';
import type { ReadMode } from './mode.ts';
import type { Reason } from './reason.ts';

export interface WaysParts {
  readonly direct: DirectReads;
  readonly mode: ReadMode;
  readonly logger: Logger;
  /** Told of each operation why graphql-js has answered it; of nothing where its rows were the answer. */
  readonly onAnswer: (reason: Reason | undefined) => void;
}

/** An answer, and its data as JSON where that is there already. */
export interface Answered {
  readonly result: ExecutionResult;
  readonly text?: () => string;
}

type General = (rows: RowsAtHand) => Promise<ExecutionResult>;

/** The two ways in which operations are answered: by their rows alone, and in general by graphql-js. */
export class Ways {
  readonly #parts: WaysParts;

  constructor(parts: WaysParts) {
    this.#parts = parts;
  }

  /** Answers by the rows alone where they can, else as `general` does, which takes over what was read meanwhile. */
  async answer(request: Omit<DirectRequest, 'rows'>, general: General): Promise<Answered> {
    const { mode, direct, onAnswer } = this.#parts;
    const rows = new RowsAtHand();
    const answer = mode === 'general' ? 'switched-off' : await direct.answer({ ...request, rows });
    if (typeof answer === 'string') {
      onAnswer(answer);
      return { result: await general(rows) };
    }
    const { data, text } = answer;
    if (mode === 'direct') {
      onAnswer(undefined);
      return { result: { data }, text: () => `{"data":${text()}}` };
    }
    const result = await general(rows);
    onAnswer(this.#isSame(request, { data }, result) ? undefined : 'difference');
    return { result };
  }

  #isSame(
    { operation }: Omit<DirectRequest, 'rows'>,
    direct: ExecutionResult,
    general: ExecutionResult,
  ): boolean {
    const difference = firstDifference(direct, general);
    if (difference === undefined) return true;
    // Where, and not what: values are nobody's who reads the log.
    const at = { operation: operation.name?.value, difference };
    this.#parts.logger.error(at, 'rows and graphql-js answer differently');
    return false;
  }
}

/** Where two answers differ in a value or in the order of keys, such as `data.pairing.name`; undefined where nowhere. */
export function firstDifference(one: unknown, other: unknown, at = ''): string | undefined {
  if (Object.is(one, other)) return undefined;
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return at;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  if (left.length !== right.length) return at;
  for (const [index, [key, value]] of left.entries()) {
    const [otherKey, otherValue] = right[index] ?? [];
    if (key !== otherKey) return at;
    const difference = firstDifference(value, otherValue, at === '' ? key : `${at}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
