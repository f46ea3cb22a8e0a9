import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Dice } from '../generated/dice.ts';
import { ChangesReader } from './follow-changes.ts';
import type { Seen } from './follow-changes.ts';
import type { Graph } from './graph.ts';
import { Journal } from './journal.ts';
import type { Entry } from './journal.ts';
import { kill } from './killer.ts';
import { KnownRecords } from './known.ts';
import { settled } from './settle.ts';
import { shipped } from './shipped.ts';
import { SPEAKERS } from './speakers.ts';
import { write } from './writer.ts';

const PATIENCE_MS = 120_000;

export interface RunOptions {
  /** Where the journal goes. */
  readonly folder: string;
  readonly seed: number;
  readonly kills: number;
  readonly pauseMs: number;
  readonly waitMs: number;
  readonly onKill: (all: number, operations: number) => void;
}

/** What happened, as those saw it who were outside. */
export interface History {
  readonly entries: readonly Entry[];
  /** The feed of changes, as it was read all the while. */
  readonly seen: readonly Seen[];
  readonly shippedBefore: ReadonlyMap<string, string>;
  readonly kills: ReadonlyMap<string, number>;
  /** What did not come to its end, or ended by itself. */
  readonly troubles: readonly string[];
}

export async function withClient<T>(
  url: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Clients write and a partner reads while parts are killed; then all is brought to its end. */
export async function runHistory(graph: Graph, options: RunOptions): Promise<History> {
  const { folder, seed, kills, pauseMs, waitMs, onKill } = options;
  const { databaseUrl, wire, parts } = graph;
  const lag = await settled(databaseUrl, PATIENCE_MS);
  if (lag.length > 0) throw new Error(`The graph did not start: ${lag.join('; ')}`);
  const shippedBefore = await withClient(databaseUrl, shipped);
  const journal = new Journal(path.join(folder, 'journal.jsonl'));
  const known = new KnownRecords();
  const writing = new AbortController();
  const waiting = new AbortController();
  const reading = new AbortController();
  const reader = new ChangesReader(wire);
  const following = reader.follow(reading.signal);
  const writers = SPEAKERS.map((speaker, index) =>
    write({
      ...{ name: `${String(seed)}-${String(index)}`, speaker, wire, journal, known },
      dice: new Dice(seed * 101 + index),
      ...{ writing: writing.signal, waiting: waiting.signal },
    }),
  );
  const counts = await kill(graph, {
    ...{ dice: new Dice(seed), kills, pauseMs, waitMs, answers: () => journal.answers },
    onKill: (all) => onKill(all, journal.entries.length),
  });
  writing.abort();
  const given = setTimeout(() => waiting.abort(), PATIENCE_MS);
  await Promise.all(writers);
  clearTimeout(given);
  // An answer that nobody waits for any more may still be under way.
  await pause(1000);
  const behind = await settled(databaseUrl, PATIENCE_MS);
  reading.abort();
  await following;
  await reader.finish();
  await journal.end();
  return {
    ...{ entries: journal.entries, seen: reader.seen, shippedBefore, kills: counts },
    troubles: [...behind, ...parts.flatMap(({ falls }) => falls)],
  };
}
