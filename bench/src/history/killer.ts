import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Dice } from '../generated/dice.ts';
import { postmasterOf } from '../measure/postmaster.ts';
import type { Graph } from './graph.ts';

/** What can be killed: how often it is chosen, and how to do it. Answers how many were killed. */
interface Victim {
  readonly name: string;
  readonly weight: number;
  readonly kill: () => Promise<number>;
}

/** How often a part is killed that has not come up again since the last time. */
const WHILE_STARTING = 0.2;

/** Ends connections of subgraphs; those at work rather than those at rest. */
async function endBackends(url: string, most: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from (
         select pid from pg_stat_activity where application_name like 'jiedui-%'
         order by (state <> 'idle') desc, random() limit $1) as chosen`,
      [most],
    );
    return rowCount ?? 0;
  } catch {
    return 0;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server as a whole: without a word, or told to stop at once, which leaves all to the recovery. */
async function endServer(url: string, signal: 'SIGKILL' | 'SIGQUIT'): Promise<number> {
  const pid = await postmasterOf(url).catch(() => undefined);
  if (pid === undefined) return 0;
  try {
    process.kill(pid, signal);
    return 1;
  } catch {
    return 0;
  }
}

function victims({ databaseUrl, parts }: Graph, dice: Dice): Victim[] {
  return [
    {
      name: 'connection',
      weight: 36,
      kill: () => endBackends(databaseUrl, 1 + dice.below(2)),
    },
    { name: 'postgres -9', weight: 7, kill: () => endServer(databaseUrl, 'SIGKILL') },
    { name: 'postgres at once', weight: 7, kill: () => endServer(databaseUrl, 'SIGQUIT') },
    ...parts.map((part) => ({
      name: part.name,
      weight: 8,
      kill: () =>
        Promise.resolve((part.isUp || dice.chance(WHILE_STARTING)) && part.kill() ? 1 : 0),
    })),
  ];
}

function choose(dice: Dice, all: readonly Victim[]): Victim | undefined {
  let left = dice.below(all.reduce((sum, { weight }) => sum + weight, 0));
  return all.find(({ weight }) => (left -= weight) < 0);
}

export interface Killing {
  readonly dice: Dice;
  readonly kills: number;
  /** The mean pause between two kills. */
  readonly pauseMs: number;
  /** How long to wait for an answer at most, where a moment among work is looked for. */
  readonly waitMs: number;
  /** How many answers clients have had so far. */
  readonly answers: () => number;
  readonly onKill: (all: number) => void;
}

/** How often a kill follows another whether or not anything was answered in between. */
const BLOW_ON_BLOW = 0.3;
const MOST_ANSWERS = 10;
const GLANCE_MS = 20;

/** A moment among work: after a pause, and mostly after some answers too, or there would be nothing to lose. */
async function anyMoment({ dice, pauseMs, waitMs, answers }: Killing): Promise<void> {
  const before = answers();
  await pause(2 * pauseMs * dice.next());
  const wanted = dice.chance(BLOW_ON_BLOW) ? 0 : 1 + dice.below(MOST_ANSWERS);
  const deadline = Date.now() + waitMs;
  while (answers() - before < wanted && Date.now() < deadline) await pause(GLANCE_MS);
}

/** Kills one part after the other at random moments. Answers how often which. */
export async function kill(graph: Graph, killing: Killing): Promise<ReadonlyMap<string, number>> {
  const { dice, kills, onKill } = killing;
  const counts = new Map<string, number>();
  const all = victims(graph, dice);
  for (let done = 0; done < kills;) {
    await anyMoment(killing);
    const victim = choose(dice, all);
    const killed = (await victim?.kill()) ?? 0;
    if (!victim || killed === 0) continue;
    counts.set(victim.name, (counts.get(victim.name) ?? 0) + killed);
    done += killed;
    onKill(done);
  }
  return counts;
}
