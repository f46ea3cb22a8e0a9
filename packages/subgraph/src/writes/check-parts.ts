import type { Kysely } from 'kysely';
import { hasHappened } from './activity.ts';
import type { Status } from './activity.ts';
import type { Row } from './call.ts';
import { notThere } from './check-names.ts';
import { lockWholes, qualifierColumn, sumsOfParts, wholesWithParts } from './parts.ts';
import type { PartTable, Whole } from './parts.ts';
import type { Wording } from './problem.ts';

/** What says of a whole only that it is at least or about so much: parts beyond it are odd, not impossible. */
const IS_NO_CEILING = new Set(['AT_LEAST', 'APPROXIMATE']);

const WHOLE = { en: 'whole', zh: '整体' };
const belonging = (pairing: string | null) =>
  pairing === null ? '不属于任何结对' : `属于结对 ${pairing}`;
const wholeOf = ({ record }: Row) => (record['partOfId'] ?? null) as string | null;
/** A number of a column, with yuan where it is money. */
function inWords(column: string, number: bigint): Wording {
  const isMoney = column.endsWith('Fen');
  const amount = String(isMoney ? number / 100n : number);
  return { en: isMoney ? `${amount} yuan` : amount, zh: isMoney ? `${amount} 元` : amount };
}

/** The tables of a subgraph whose records are parts of others. */
export class PartTables {
  readonly #all: readonly PartTable[];

  constructor(all: readonly PartTable[]) {
    this.#all = all;
  }

  /** The table whose records those of a table are parts of. */
  above(table: string): PartTable | undefined {
    return this.#all.find((part) => part.table === table);
  }

  below(whole: string): readonly PartTable[] {
    return this.#all.filter((part) => part.whole === whole);
  }
}

/** Whether rows that name a whole may be its parts, and whether wholes still allow what their parts state. */
export async function checkParts(
  db: Kysely<unknown>,
  table: string,
  rows: readonly Row[],
  parts: PartTables,
): Promise<void> {
  const above = parts.above(table);
  const inWhole = rows.filter((row) => row.problems.isGood && wholeOf(row) !== null);
  const changing = new Set(rows.map(({ id }) => id));
  if (above && inWhole.length > 0) await checkInWholes(db, above, inWhole, { parts, changing });
  const revised = rows.filter((row) => row.problems.isGood && row.basedOn > 0);
  if (revised.length > 0) await checkOwnParts(db, parts.below(table), revised);
}

async function checkInWholes(
  db: Kysely<unknown>,
  above: PartTable,
  rows: readonly Row[],
  { parts, changing }: { parts: PartTables; changing: ReadonlySet<string> },
): Promise<void> {
  const ids = [...new Set(rows.map((row) => wholeOf(row) ?? ''))].sort();
  const wholes = await lockWholes(db, above, parts.above(above.whole) !== undefined, ids);
  const withParts = await wholesWithParts(
    db,
    parts.below(above.table),
    rows.map(({ id }) => id),
  );
  const sums = await sumsOfParts(
    db,
    parts.below(above.whole),
    ids,
    rows.map(({ id }) => id),
  );
  for (const row of rows) {
    const path = [...row.path, 'partOf'];
    const whole = wholes.get(wholeOf(row) ?? '');
    if (changing.has(whole?.id ?? '')) {
      row.problems.refuse('TWICE_IN_CALL', path, {
        en: 'Its whole is revised in the same call; send one after the other',
        zh: '它的整体在同一次提交中也要修订；请分两次先后提交',
      });
    } else if (!whole || whole.isWithdrawn) {
      row.problems.refuse('NOT_FOUND', path, notThere(WHOLE, wholeOf(row) ?? ''));
    } else if (whole.isPart || withParts.has(row.id)) {
      row.problems.refuse('PART_OF_A_PART', path, {
        en: 'A part lies in a whole that is in no other; name the outermost one',
        zh: '部分只能属于最外层的整体，请写最外层的那一个',
      });
    } else if (whole.pairingId !== row.record['pairingId']) {
      row.problems.refuse('OTHER_PAIRING', path, {
        en: `The whole belongs to ${whole.pairingId ?? 'no pairing'}; a part belongs to the same`,
        zh: `整体${belonging(whole.pairingId)}，部分须与它一致`,
      });
    } else judgeSize(row, whole, above, sums);
  }
}

/** Adds a row to what its whole's parts state, unless that is then more than the whole allows. */
function judgeSize(
  row: Row,
  whole: Whole,
  { numbers }: PartTable,
  sums: Map<string, Record<string, bigint>>,
): void {
  if (!hasHappened(row.record['status'] as Status)) return;
  const sum = { ...sums.get(whole.id) };
  for (const number of numbers) {
    const stated = row.record[number] as string | number | null;
    const allowed = whole.allows[number];
    if (stated === null || allowed == null) continue;
    const together = (sum[number] ?? 0n) + BigInt(stated);
    sum[number] = together;
    if (together <= BigInt(allowed)) continue;
    const [parts, all] = [inWords(number, together), inWords(number, BigInt(allowed))];
    const told = {
      en: `The parts state ${parts.en} together, their whole ${all.en}`,
      zh: `各部分合计 ${parts.zh}，整体为 ${all.zh}`,
    };
    const isOdd = IS_NO_CEILING.has(whole.qualifiers[qualifierColumn(number)] ?? '');
    const path = [...row.path, 'partOf'];
    if (isOdd) row.problems.warn('EXCEEDS_WHOLE', path, told);
    else row.problems.refuse('EXCEEDS_WHOLE', path, told);
  }
  if (row.problems.isGood) sums.set(whole.id, sum);
}

/** A whole may not shrink below its parts, nor leave their pairing. Its row is locked already. */
async function checkOwnParts(
  db: Kysely<unknown>,
  below: readonly PartTable[],
  rows: readonly Row[],
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const withParts = await wholesWithParts(db, below, ids);
  if (withParts.size === 0) return;
  const sums = await sumsOfParts(db, below, ids, []);
  for (const row of rows.filter(({ id }) => withParts.has(id))) {
    const pairing = withParts.get(row.id) ?? null;
    if (pairing !== row.record['pairingId']) {
      row.problems.refuse('OTHER_PAIRING', [...row.path, 'pairing'], {
        en: `Its parts belong to ${pairing ?? 'no pairing'}; move or withdraw them first`,
        zh: `它的各部分${belonging(pairing)}，请先移走或撤回它们`,
      });
    }
    for (const [number, together] of Object.entries(sums.get(row.id) ?? {})) {
      const stated = row.record[number] as string | number | null;
      if (stated === null || together <= BigInt(stated)) continue;
      const isOdd = IS_NO_CEILING.has(String(row.record[qualifierColumn(number)]));
      const parts = inWords(number, together);
      const told = { en: `Its parts state ${parts.en} together`, zh: `它的各部分合计 ${parts.zh}` };
      const path = [...row.path, number.replace(/(Fen|Value)$/, '')];
      if (isOdd) row.problems.warn('EXCEEDS_WHOLE', path, told);
      else row.problems.refuse('EXCEEDS_WHOLE', path, told);
    }
  }
}
