import type { Dice } from '../generated/dice.ts';
import { anyContent } from './content.ts';
import { KINDS } from './kind.ts';
import type { KnownRecord, KnownRecords } from './known.ts';
import type { Does, Operation, Row, Speaker } from './operation.ts';

export const MOST_ROWS = 200;

const WEIGHTS: readonly (readonly [Does, number])[] = [
  ['report', 26],
  ['reports', 14],
  ['revise', 20],
  ['revises', 6],
  ['withdraw', 8],
  ['confirm', 15],
  ['dispute', 11],
];

function anyDeed(dice: Dice): Does {
  let left = dice.below(WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [does, weight] of WEIGHTS) {
    if (left < weight) return does;
    left -= weight;
  }
  return 'report';
}

/** Half of everything belongs to the first. */
const anyPairing = (dice: Dice, { pairings }: Speaker) =>
  dice.chance(0.5) ? (pairings[0] ?? '') : dice.pick(pairings);

/** Mostly few, sometimes as many as there may be. */
const anyCount = (dice: Dice) =>
  dice.chance(0.15) ? 1 + dice.below(MOST_ROWS) : 1 + dice.below(12);

const titleOf = (key: string, row: number) => `生成数据 ${key} ${String(row)}`;

interface Asking {
  readonly dice: Dice;
  readonly key: string;
  readonly speaker: Speaker;
  readonly known: KnownRecords;
}

function reported({ dice, key, speaker }: Asking, count: number): Row[] {
  return Array.from({ length: count }, (_, row) => ({
    id: null,
    basedOn: 0,
    content: anyContent(dice, titleOf(key, row), anyPairing(dice, speaker)),
    isGood: !dice.chance(0.04),
  }));
}

/** The version it is believed to have; sometimes an older one, to be refused. */
const versionOf = (dice: Dice, { revision }: KnownRecord) =>
  revision > 1 && dice.chance(0.04) ? revision - 1 : revision;

function revised({ dice, key, speaker }: Asking, records: readonly KnownRecord[]): Row[] {
  return records.map((record, row) => {
    const pairing = dice.chance(0.85) ? record.pairing : anyPairing(dice, speaker);
    return {
      id: record.id,
      basedOn: versionOf(dice, record),
      content: anyContent(dice, titleOf(key, row), pairing),
      isGood: !dice.chance(0.04),
    };
  });
}

/** Records of this organization, all of one type and none twice. */
function own({ dice, speaker, known }: Asking, most: number): KnownRecord[] {
  const found = new Map<string, KnownRecord>();
  let type: string | undefined;
  for (let tries = 0; tries < most; tries += 1) {
    const record = known.any(
      dice,
      (one) => one.organization === speaker.organization && (type ?? one.type) === one.type,
    );
    type ??= record?.type;
    if (record) found.set(record.id, record);
  }
  return [...found.values()];
}

/** A record of the other side; seldom of one's own, to be refused. */
const others = ({ dice, speaker, known }: Asking) => {
  const isOwn = dice.chance(0.03);
  return known.any(
    dice,
    ({ side, pairing }) => (side === speaker.side) === isOwn && speaker.pairings.includes(pairing),
  );
};

const about = (dice: Dice, record: KnownRecord): Row => ({
  id: record.id,
  basedOn: versionOf(dice, record),
  content: null,
  isGood: true,
});

/** What a client does next. Where it knows no record to do it to, it reports one. */
export function nextOperation(asking: Asking): Operation {
  const { dice, key, speaker } = asking;
  const does = anyDeed(dice);
  const of = (type: string, deed: Does, rows: readonly Row[]): Operation => ({
    ...{ key, does: deed, type, speaker, rows },
    isAtomic: dice.chance(0.2),
  });
  if (does === 'reports') return of(dice.pick(KINDS).type, does, reported(asking, anyCount(dice)));
  if (does === 'confirm' || does === 'dispute') {
    const record = others(asking);
    if (record) return of(record.type, does, [about(dice, record)]);
  } else if (does !== 'report') {
    const records = own(asking, does === 'revises' ? 1 + dice.below(10) : 1);
    const [first] = records;
    if (first && does === 'withdraw') return of(first.type, does, [about(dice, first)]);
    if (first) return of(first.type, does, revised(asking, records));
  }
  return of(dice.pick(KINDS).type, 'report', reported(asking, 1));
}
