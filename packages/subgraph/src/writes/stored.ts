import type { Identity } from '@jiedui/identity';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Row } from './call.ts';
import { noParty, notThere } from './check-names.ts';
import type { PartTables } from './check-parts.ts';
import { wholesWithParts } from './parts.ts';
import type { KnownPairing } from './directory.ts';
import type { Path, Problems } from './problem.ts';
import { sidesOf } from './rights.ts';

const RECORD = { en: 'record', zh: '记录' };

/** What of a stored record decides whether it may change. */
export interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly pairingId: string | null;
  readonly reportedBy: string | null;
  readonly isWithdrawn: boolean;
}

/** Reads and locks records until the end of the transaction, in the order of their ids. */
export async function lockStored(
  db: Kysely<unknown>,
  table: string,
  ids: readonly string[],
): Promise<Map<string, Stored>> {
  const { rows } = await sql<Stored>`
    select id, revision, pairing_id, reported_by, withdrawn_at is not null as is_withdrawn
    from ${sql.table(table)} where id = any(${ids.map((id) => id.replaceAll('\0', ''))}::text[])
    order by id for update`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who wants to change which revision of a record. */
export interface Wish {
  readonly id: string;
  readonly revision: number;
  readonly identity: Identity;
  /** The pairing it belongs to now, whatever it is to become. */
  readonly pairing: KnownPairing | undefined;
}

/**
 * Whether a record may change. What nobody reported is open to the parties of its pairing; where it belongs to none, to
 * nobody.
 */
export function judgeStored(
  stored: Stored | undefined,
  { id, revision, identity, pairing }: Wish,
  problems: Problems,
  path: Path,
): void {
  const at = [...path, 'id'];
  if (!stored) problems.refuse('NOT_FOUND', at, notThere(RECORD, id));
  else if (stored.isWithdrawn)
    problems.refuse('WITHDRAWN', at, {
      en: 'The record was taken back; report it anew',
      zh: '这条记录已被撤回，请重新填报',
    });
  else if (stored.revision !== revision)
    problems.refuse('STALE_REVISION', [...path, 'revision'], {
      en: `Revision ${String(stored.revision)} is the current one; read it and decide again`,
      zh: `当前版本是第 ${String(stored.revision)} 版，请先查看再决定`,
    });
  if (stored?.reportedBy != null && stored.reportedBy !== identity.organization)
    problems.refuse('NOT_THE_REPORTER', at, {
      en: 'Only who reported it may change it',
      zh: '只有填报单位可以修改',
    });
  if (stored?.reportedBy === null && stored.pairingId === null)
    problems.refuse('NOT_THE_REPORTER', at, {
      en: 'It was taken from a public document and belongs to no pairing: nobody may change it',
      zh: '它取自公开文件，不属于任何结对，任何人都不能修改',
    });
  if (pairing && sidesOf(identity, pairing).length === 0)
    problems.refuse('NOT_A_PARTY', at, noParty(pairing));
}

/** A whole whose parts stand is not taken back: they would count nowhere. */
export async function judgeParts(
  db: Kysely<unknown>,
  table: string,
  id: string,
  parts: PartTables,
  problems: Problems,
): Promise<void> {
  const withParts = await wholesWithParts(db, parts.below(table), [id]);
  if (withParts.has(id))
    problems.refuse('HAS_PARTS', ['input', 'id'], {
      en: 'Move or withdraw its parts first',
      zh: '请先移走或撤回它的各部分',
    });
}

/** Checks ids of records that live in this subgraph: they exist and stand. Wholes are checked with their parts. */
export async function checkLocal(db: Kysely<unknown>, rows: readonly Row[]): Promise<void> {
  const byTable = new Map<string, { ids: Set<string>; isRecord: boolean }>();
  for (const { kind, id } of rows.flatMap(({ named }) => named)) {
    if (typeof kind === 'string') continue;
    const { table, isRecord } = kind;
    const known = byTable.get(table) ?? { ids: new Set(), isRecord };
    known.ids.add(id.replaceAll('\0', ''));
    byTable.set(table, known);
  }
  for (const [table, { ids, isRecord }] of byTable) {
    const key = sql.ref(isRecord ? 'id' : 'code');
    const { rows: found } = await sql<{ id: string }>`
      select ${key} as id from ${sql.table(table)} where ${key} = any(${[...ids].sort()}::text[])
        ${isRecord ? sql`and withdrawn_at is null` : sql``}
      order by ${key} for key share`.execute(db);
    const known = new Set(found.map(({ id }) => id));
    for (const { named, problems } of rows) {
      for (const { kind, id, path } of named) {
        if (typeof kind === 'string' || kind.table !== table || known.has(id)) continue;
        const sought = { en: table.replaceAll('_', ' '), zh: isRecord ? RECORD.zh : '代码' };
        problems.refuse('NOT_FOUND', path, notThere(sought, id));
      }
    }
  }
}
