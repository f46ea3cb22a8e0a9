import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Activity } from './activity.ts';

/**
 * What an event is: a version of a record, which its own subgraph logs, or the other side's word on one, which the core
 * logs under the record's id and revision.
 */
export type EventType = 'REPORTED' | 'REVISED' | 'WITHDRAWN' | 'CONFIRMED' | 'DISPUTED';

/** One side of a pairing. */
export type Side = 'SUPPORTER' | 'RECIPIENT';

/** One line of a subgraph's log: what was recorded, in commit order. */
export interface LoggedEvent {
  readonly seq: string;
  readonly type: EventType;
  readonly recordType: string;
  readonly id: string;
  readonly revision: number;
  readonly record: Readonly<Record<string, unknown>>;
  readonly activity: Activity | null;
  /** The organization that spoke; null for what is taken from a public document. */
  readonly reportedBy: string | null;
  /** The side of the pairing for which it spoke; null for a public document, or for who stands above both. */
  readonly side: Side | null;
  /** The token or key that it came with; null for a public document. */
  readonly tokenId: string | null;
  readonly reason: string | null;
  readonly at: string;
}

/** Where events are pulled from: in process, or over HTTP from a subgraph elsewhere. */
export interface EventSource {
  readonly name: string;
  /** The events after a number, oldest first. A number once read past will never be filled later. */
  read(after: string, limit: number): Promise<readonly LoggedEvent[]>;
  /** Rings when there may be something to read; it may ring twice, or not at all. Returns how to stop listening. */
  onRing(listener: () => void): () => void;
}

export async function readEvents(
  db: Kysely<unknown>,
  after: string,
  limit: number,
): Promise<readonly LoggedEvent[]> {
  const { rows } = await sql<{ event: LoggedEvent }>`
    select json_build_object('seq', seq::text, 'type', type, 'recordType', record_type, 'id', id, 'revision', revision,
      'record', record, 'activity', activity, 'reportedBy', reported_by,
      'side', side, 'tokenId', token_id, 'reason', reason, 'at', at) as event
    from event where seq > ${after}::bigint order by seq limit ${limit}`.execute(db);
  return rows.map(({ event }) => event);
}
