import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../generated/dice.ts';
import { anyContent } from './content.ts';
import type { Entry, Journal } from './journal.ts';
import { kindOf } from './kind.ts';
import type { KnownRecords } from './known.ts';
import { nextOperation } from './next-operation.ts';
import { isAccepted } from './operation.ts';
import type { Answer, Operation, Speaker } from './operation.ts';
import { ask, send } from './send.ts';
import type { Wire } from './send.ts';

export interface WriterParts {
  readonly name: string;
  readonly dice: Dice;
  readonly speaker: Speaker;
  readonly wire: Wire;
  readonly journal: Journal;
  readonly known: KnownRecords;
  /** Ends the writing: what is under way is still brought to its end. */
  readonly writing: AbortSignal;
  /** Ends the waiting for answers too. */
  readonly waiting: AbortSignal;
}

const LONGEST_PAUSE_MS = 1000;
const REST_MS = 40;

/** Tries again with the same key until the answer is definite; a client that gives up leaves the outcome unknown. */
async function settle(parts: WriterParts, entry: Entry, givesUp: boolean): Promise<Answer | null> {
  const { wire, journal, dice, waiting } = parts;
  for (let tries = 1; !waiting.aborted; tries += 1) {
    const heard = await send(wire, entry.operation);
    journal.hear(entry, heard);
    if (typeof heard !== 'string') return heard;
    if (givesUp) return null;
    await pause(Math.min(LONGEST_PAUSE_MS, 30 * 2 ** tries) * dice.next());
  }
  return null;
}

/** What a client does that was told that it knows an old version: it reads the record. */
async function look({ wire, known }: WriterParts, { type, rows }: Operation): Promise<void> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
    ... on ${type} { id revision withdrawnAt } } }`;
  const keys = rows.map(({ id }) => ({ __typename: type, id }));
  const data = await ask(wire, kindOf(type).domain, { query, variables: { keys } });
  if (typeof data === 'string') return;
  const found = data['_entities'] as ({
    id: string;
    revision: number;
    withdrawnAt: unknown;
  } | null)[];
  for (const record of found)
    if (record) known.correct(record.id, record.revision, record.withdrawnAt !== null);
}

/** The key once more, for something else. */
async function reuse(parts: WriterParts, operation: Operation): Promise<void> {
  const { dice, journal } = parts;
  const key = `${operation.key}-again`;
  const [row] = operation.rows;
  if (!row?.content) return;
  const content = anyContent(dice, `生成数据 ${key} 0`, row.content.pairing);
  const again = {
    ...operation,
    key,
    reuses: operation.key,
    rows: [{ ...row, content, isGood: true }],
  };
  await settle(parts, journal.begin(again), false);
}

async function one(parts: WriterParts, key: string): Promise<void> {
  const { dice, journal, known } = parts;
  const operation = nextOperation({ ...parts, key });
  const entry = journal.begin(operation);
  const givesUp = dice.chance(0.12);
  const isTwice = dice.chance(0.1);
  const [answer] = await Promise.all(
    Array.from({ length: isTwice ? 2 : 1 }, () => settle(parts, entry, givesUp)),
  );
  if (!answer) return;
  known.learn(operation, answer);
  if (answer.codes.some((code) => /STALE_REVISION|WITHDRAWN/.test(code)))
    await look(parts, operation);
  if (!isAccepted(answer)) return;
  if (dice.chance(0.06)) await settle(parts, entry, true);
  if (dice.chance(0.02) && operation.does === 'report') await reuse(parts, operation);
}

/** One client: one operation after the other until it is told to end. */
export async function write(parts: WriterParts): Promise<void> {
  const { name, dice, writing } = parts;
  for (let number = 1; !writing.aborted; number += 1) {
    await one(parts, `${name}-${String(number)}`);
    await pause(REST_MS * dice.next());
  }
}
