import type { Qualifier, Side } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What the ledger knows of a record now, as far as a word on it is concerned. */
export interface Stood {
  readonly type: string;
  readonly kind: string;
  readonly revision: number;
  readonly pairingId: string | null;
  readonly reportedBy: string | null;
  readonly reportedSide: Side | null;
  readonly confirmation: string;
  readonly confirmedBy: string | null;
  readonly confirmedSide: Side | null;
  readonly confirmationReason: string | null;
  readonly ownFen: string | null;
  readonly ownQualifier: Qualifier | null;
}

/** The current entry of a record; undefined where the ledger does not know it. */
export async function stoodOf(db: Kysely<unknown>, id: string): Promise<Stood | undefined> {
  // PostgreSQL's text cannot hold NUL, so what contains one can only be unknown.
  if (id.includes('\0')) return undefined;
  const { rows } = await sql<Stood>`
    select type, kind, revision, pairing_id, reported_by, reported_side, confirmation, confirmed_by, confirmed_side,
      confirmation_reason, own_fen::text, own_qualifier
    from entry where id = ${id} and until is null`.execute(db);
  return rows[0];
}
