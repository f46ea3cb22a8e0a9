import { setTimeout as pause } from 'node:timers/promises';
import { singleCalls } from '../reporting/agreements.ts';
import { send } from '../reporting/send.ts';
import type { Member } from './crowd.ts';
import type { Received } from './subscriber.ts';

/** Milliseconds from a report's answer until the first, half and all of those who follow its pairing have the event. */
export interface Told {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
}

/** Where and as whom to report. */
export interface Desk {
  readonly url: string;
  readonly token: string;
}

const PATIENCE_MS = 60_000;
const GLANCE_MS = 5;
/** Between two reports: what the one before left to do is done. */
const CALM_MS = 300;

/** When a member got the event of a record; undefined until then. */
const arrival = ({ subscriber }: Member, id: string) =>
  subscriber.received.find(({ text }) => text.includes(`"${id}"`))?.at;

/** Reports once for each of these pairings, one after the other, and answers how long each took to be told. */
export async function tell(
  desk: Desk,
  crowd: readonly Member[],
  pairings: readonly string[],
): Promise<Told[]> {
  const calls = new Map(pairings.map((pairing) => [pairing, singleCalls([pairing])]));
  const told: Told[] = [];
  for (const pairing of pairings) {
    const { agreement } = await send(desk, calls.get(pairing)?.next().value ?? {});
    const answered = performance.now();
    const audience = crowd.filter((member) => member.pairing === pairing);
    const times = await arrivals(audience, agreement?.id ?? '', answered);
    const after = times.map((at) => Math.max(0, at - answered)).sort((a, b) => a - b);
    const nth = (part: number) => after[Math.floor(part * (after.length - 1))] ?? NaN;
    told.push({ first: nth(0), middle: nth(0.5), last: nth(1) });
    await pause(CALM_MS);
  }
  return told;
}

/** When each of them got it; Infinity for whom it has not reached in a minute. */
async function arrivals(audience: readonly Member[], id: string, since: number): Promise<number[]> {
  let missing = audience;
  while (missing.length > 0 && performance.now() - since < PATIENCE_MS) {
    await pause(GLANCE_MS);
    missing = missing.filter((member) => arrival(member, id) === undefined);
  }
  return audience.map((member) => arrival(member, id) ?? Infinity);
}

/** What is wrong with what the crowd has got: each event of its pairing once, in streams that are still open. */
export function faultsOf(crowd: readonly Member[], reported: readonly string[]): string[] {
  return crowd.flatMap(({ pairing, missed = 0, subscriber: { received, broken } }) => {
    const due = missed + reported.filter((each) => each === pairing).length;
    const isWhole = received.length === due && new Set(received.map(placeOf)).size === due;
    const isRight = isWhole && !received.some(({ text }) => text.includes('"errors"'));
    if (broken === undefined && isRight) return [];
    const last = received.at(-1)?.text.slice(0, 300) ?? 'nothing';
    return [
      `${pairing}: ${String(received.length)} events of ${String(due)}, ${broken ?? 'open'}: ${last}`,
    ];
  });
}

/** The cursor of an event. */
export const placeOf = ({ text }: Received): string | undefined => /^id: (\S+)$/m.exec(text)?.[1];
