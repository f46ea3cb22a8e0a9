import { pack, unpack } from '../../../data/pack.ts';
import { language } from '../../../words/language.ts';
import type { Question } from './question.ts';
import { readVariables, writeVariables } from './question.ts';

const FRAGMENT = /^#q=([\w-]+)$/;

/** The question that a fragment holds; undefined where it holds none, null where what it holds cannot be read. */
export async function questionIn(fragment: string): Promise<Question | null | undefined> {
  const packed = FRAGMENT.exec(fragment)?.[1];
  if (packed === undefined) return fragment.startsWith('#q=') ? null : undefined;
  try {
    const { query, variables } = JSON.parse(await unpack(packed)) as Record<string, unknown>;
    return typeof query === 'string' ? { query, variables: writeVariables(variables) } : null;
  } catch {
    return null;
  }
}

/** An address that opens a question, in this language; nothing of it but `/query?lang=…` is sent to a server. */
export async function addressOf({ query, variables }: Question): Promise<string> {
  const packed = await pack(JSON.stringify({ query, variables: readVariables(variables) ?? {} }));
  return new URL(`/query?lang=${language}#q=${packed}`, location.href).href;
}
