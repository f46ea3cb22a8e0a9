import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { ReadMode } from '../direct/mode.ts';
import { Ways } from '../direct/ways.ts';
import type { SubgraphMetrics } from '../observe/metrics.ts';
import { watchAnswer } from '../observe/watch-answer.ts';
import { errorWording } from './error-wording.ts';
import { Executor, formatted } from './executor.ts';
import type { SubgraphRequest } from './executor.ts';
import type { BuiltSchema } from './schema.ts';

export interface Answering {
  answer(request: SubgraphRequest): Promise<ExecutionResult>;
  /** The answer as JSON: where rows are the answer, put together of their text. */
  answerText(request: SubgraphRequest): Promise<string>;
  /** What a subscription tells from now on, or why it tells nothing. */
  subscribe: Executor['subscribe'];
}

export interface AnsweringParts {
  /** The subgraph's. */
  readonly name: string;
  readonly logger: Logger;
  readonly metrics: SubgraphMetrics;
  readonly mode: ReadMode;
}

/** Answers operations over a schema, and counts what it does. */
export function answering(
  { schema, direct }: Pick<BuiltSchema, 'schema' | 'direct'>,
  { name, logger, metrics, mode }: AnsweringParts,
): Answering {
  const ways = new Ways({
    direct,
    logger,
    mode,
    onAnswer: (reason) => {
      metrics.answeredBy(name, reason);
    },
  });
  const executor = new Executor({ schema, wordError: errorWording(logger), ways });
  const answer = (request: SubgraphRequest) =>
    watchAnswer(name, metrics, () => executor.answer(request));
  return {
    answer: async (request) => (await answer(request)).result,
    answerText: async (request) => {
      const { result, text } = await answer(request);
      return text?.() ?? JSON.stringify(formatted(result));
    },
    subscribe: (request) => executor.subscribe(request),
  };
}
