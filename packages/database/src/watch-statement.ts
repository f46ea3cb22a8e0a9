import { createHash } from 'node:crypto';
import { inSpan } from '@jiedui/observation';
import { StatementCancelledError } from './cancel.ts';

/** How a statement ended; `cancelled` where nobody waited for it any more. */
export type StatementOutcome = 'ok' | 'failed' | 'cancelled';

/** Told of each statement when it has ended, with the wait for a connection where it reads. */
export type StatementWatch = (
  way: 'read' | 'write',
  seconds: number,
  outcome: StatementOutcome,
) => void;

export interface Watched {
  readonly way: 'read' | 'write';
  readonly text: string;
  readonly name: string | undefined;
  readonly watch: StatementWatch | undefined;
}

/** Runs a statement as a span of the request under way, and says how long it took. */
export async function watchStatement<T>(
  { way, text, name, watch }: Watched,
  run: () => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  let outcome: StatementOutcome = 'failed';
  try {
    const attributes = () => attributesOf(text, name);
    const answer = await inSpan('sql', { kind: 'asks', attributes }, run);
    outcome = 'ok';
    return answer;
  } catch (error) {
    if (error instanceof StatementCancelledError) outcome = 'cancelled';
    throw error;
  } finally {
    watch?.(way, (performance.now() - begun) / 1000, outcome);
  }
}

/** The name by which the server and its log know it, and what it is about in short; never its text, where values may be. */
const attributesOf = (text: string, name: string | undefined) => ({
  'db.system.name': 'postgresql',
  'db.query.summary': summaryOf(text),
  'db.statement.name': name ?? createHash('sha1').update(text).digest('base64url'),
});

/** Tables that a summary names. */
const MOST_TABLES = 5;

/** What a statement does to which tables: `select agreement project`. */
export function summaryOf(text: string): string {
  const [verb = ''] = /[a-z]+/i.exec(text) ?? [];
  const tables = new Set<string>();
  for (const [, table] of text.matchAll(/\b(?:from|join|into|update) "?([a-z_]+)\b"?(?! *\()/gi))
    if (table !== undefined && tables.size < MOST_TABLES) tables.add(table);
  return [verb.toLowerCase(), ...tables].join(' ');
}
