import type { GraphQLFormattedError } from 'graphql';
import type { AnswerRead } from '../answer-cache/changes.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** What it was read from, as the subgraph says. */
  readonly read?: AnswerRead | undefined;
}

export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A subgraph's answer is none: the message is for the log. */
export class UnreadableAnswerError extends Error {}

const MEDIA_TYPE = /^application\/(graphql-response\+)?json\b/i;

/** Reads a GraphQL answer whatever its status. @throws UnreadableAnswerError where there is none. */
export function readAnswer({ status, contentType, text }: HttpAnswer): GraphQLAnswer {
  const answered = `answered ${String(status)}`;
  if (!MEDIA_TYPE.test(contentType)) {
    throw new UnreadableAnswerError(`${answered} as ${contentType || 'nothing'} instead of JSON`);
  }
  const answer = parseJson(text, answered);
  if (!isRecord(answer)) throw new UnreadableAnswerError(`${answered} with JSON that is no object`);
  const { data, errors } = answer;
  const hasData = data === null || isRecord(data);
  const said = errors ?? [];
  if ((data !== undefined && !hasData) || !isErrorList(said) || (!hasData && said.length === 0)) {
    throw new UnreadableAnswerError(`${answered} with JSON that is no GraphQL answer`);
  }
  return { ...(hasData && { data }), ...(said.length > 0 && { errors: said }) };
}

function parseJson(text: string, answered: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableAnswerError(`${answered} with broken JSON`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isErrorList = (value: unknown): value is GraphQLFormattedError[] =>
  Array.isArray(value) &&
  value.every((each) => isRecord(each) && typeof each['message'] === 'string');
