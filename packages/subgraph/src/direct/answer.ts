import type { Reading, RowPlace } from './reading.ts';

export interface DirectAnswer {
  readonly data: Record<string, unknown>;
  /** The same as JSON, made of the rows as they came. */
  readonly text: () => string;
}

/** A response key at the root, and where its value comes from. */
export type AnswerPart =
  | { readonly key: string; readonly from: 'typename' | 'query' }
  | { readonly key: string; readonly rows: readonly RowPlace[] };

const isOfQuery = (part: AnswerPart) => 'from' in part && part.from === 'query';

/** Puts rows together as they were asked for. Throws NotDirectError where one does not fit. */
export function answerOf(parts: readonly AnswerPart[], query: Reading | undefined): DirectAnswer {
  const root = query?.value(0) as Record<string, unknown> | undefined;
  if (query && root && parts.every(isOfQuery)) return { data: root, text: () => query.text(0) };
  const data = Object.create(null) as Record<string, unknown>;
  for (const part of parts) data[part.key] = valueOf(part, root);
  return {
    data,
    text: () => (query ? JSON.stringify(data) : `{${parts.map(textOf).join(',')}}`),
  };
}

function valueOf(part: AnswerPart, root: Record<string, unknown> | undefined): unknown {
  if ('rows' in part) return part.rows.map(({ reading, row }) => reading.value(row));
  return part.from === 'query' ? root?.[part.key] : 'Query';
}

function textOf(part: AnswerPart): string {
  if (!('rows' in part)) return `"${part.key}":"Query"`;
  return `"${part.key}":[${part.rows.map(({ reading, row }) => reading.text(row)).join(',')}]`;
}
