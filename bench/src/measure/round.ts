import type { Contender } from '../contenders/contender.ts';
import { cpuOf, cpuOfFamily } from './cpu.ts';
import { load } from './load.ts';
import type { Workload } from './workload.ts';

/** What one contender did in one round. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a request of the contender's own processes, and of the database's. */
  readonly appCpu: number;
  readonly databaseCpu: number;
}

export async function round(
  contender: Contender,
  workload: Workload,
  seconds: number,
  postmaster: number | undefined,
): Promise<Round> {
  const app = cpuOf(contender.pids);
  const database = cpuOfFamily(postmaster);
  const { requests, ...speed } = await load(contender.url, workload.requests, { seconds });
  return {
    ...speed,
    appCpu: (cpuOf(contender.pids) - app) / requests,
    databaseCpu: (cpuOfFamily(postmaster) - database) / requests,
  };
}

/**
 * Rounds of all contenders in turn, so that what disturbs the machine for a while disturbs all of them; each round
 * begins with another one. Answers the rounds of each.
 */
export async function rounds(
  contenders: readonly Contender[],
  workload: Workload,
  plan: { readonly rounds: number; readonly seconds: number; readonly warmUp: number },
  postmaster: number | undefined,
): Promise<Round[][]> {
  for (const contender of contenders) {
    await load(contender.url, workload.requests, { seconds: plan.warmUp });
  }
  const measured: Round[][] = contenders.map(() => []);
  for (let number = 0; number < plan.rounds; number += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (number + turn) % contenders.length;
      const contender = contenders[at] as Contender;
      measured[at]?.push(await round(contender, workload, plan.seconds, postmaster));
    }
  }
  return measured;
}
