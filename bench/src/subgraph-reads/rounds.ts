import { cpuOfFamily } from '../measure/cpu.ts';
import type { Answerer } from './answerers.ts';

/** What one way did in one round. */
export interface ReadRound {
  readonly perSecond: number;
  /** CPU milliseconds a request, of this process and of the database. */
  readonly appCpu: number;
  readonly databaseCpu: number;
}

const CALLERS = 16;
const MS_PER_S = 1000;

async function round(
  { answer }: Answerer,
  keys: readonly (readonly string[])[],
  seconds: number,
  postmaster: number | undefined,
): Promise<ReadRound> {
  const app = process.cpuUsage();
  const database = cpuOfFamily(postmaster);
  const began = performance.now();
  let asked = 0;
  const caller = async () => {
    while (performance.now() - began < seconds * MS_PER_S) {
      const of = keys[asked % keys.length] ?? [];
      asked += 1;
      await answer(of);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const { user, system } = process.cpuUsage(app);
  return {
    perSecond: (asked * MS_PER_S) / (performance.now() - began),
    appCpu: (user + system) / MS_PER_S / asked,
    databaseCpu: (cpuOfFamily(postmaster) - database) / asked,
  };
}

/** Rounds of all ways in turn, each beginning with another one. Answers the rounds of each. */
export async function readRounds(
  all: readonly Answerer[],
  keys: readonly (readonly string[])[],
  plan: { readonly rounds: number; readonly seconds: number; readonly warmUp: number },
  postmaster: number | undefined,
): Promise<ReadRound[][]> {
  for (const way of all) await round(way, keys, plan.warmUp, postmaster);
  const measured: ReadRound[][] = all.map(() => []);
  for (let number = 0; number < plan.rounds; number += 1) {
    for (let turn = 0; turn < all.length; turn += 1) {
      const at = (number + turn) % all.length;
      measured[at]?.push(await round(all[at] as Answerer, keys, plan.seconds, postmaster));
    }
  }
  return measured;
}
