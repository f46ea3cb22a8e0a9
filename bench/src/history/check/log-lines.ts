import type pg from 'pg';
import { DOMAINS } from '../kind.ts';
import { MARK } from '../speakers.ts';

/** A line of a log that a history wrote. */
export interface LogLine {
  readonly domain: string;
  readonly seq: string;
  readonly type: string;
  readonly id: string;
  readonly revision: number;
  readonly title: string | null;
  readonly reason: string | null;
  /** The key of the operation that wrote it. */
  readonly key: string;
  readonly organization: string;
  readonly side: string | null;
}

/** What histories wrote into logs, by the key of the operation, each in the order of its log. */
export async function logLines(client: pg.Client): Promise<Map<string, LogLine[]>> {
  const byKey = new Map<string, LogLine[]>();
  for (const domain of DOMAINS) {
    const { rows } = await client.query<LogLine>(
      `select $2 as domain, seq::text, type, id, revision, record ->> 'titleZh' as title, reason, token_id as key,
         client as organization, side
       from ${domain}.event as e where client like $1 order by e.seq`,
      [`${MARK}%`, domain],
    );
    for (const line of rows) {
      const lines = byKey.get(line.key);
      if (lines) lines.push(line);
      else byKey.set(line.key, [line]);
    }
  }
  return byKey;
}
