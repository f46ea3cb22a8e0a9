import type { Contender } from '../contenders/contender.ts';
import { ask } from './ask.ts';
import { cpuOf, cpuOfFamily } from './cpu.ts';
import { load } from './load.ts';
import type { Request, Workload } from './workload.ts';

/** What one contender did in one round. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a request of the contender's own processes, and of the database's. */
  readonly appCpu: number;
  readonly databaseCpu: number;
}

/**
 * Node's HTTP server closes what idled for 5 s, and a gateway that sends at that very moment fails: nobody is to be
 * measured by that, so the first request after a pause may fail, and it is not counted.
 */
const wake = (contender: Contender, request: Request | undefined) =>
  request && ask(contender.url, request).catch(() => ask(contender.url, request));

export async function round(
  contender: Contender,
  workload: Workload,
  seconds: number,
  postmaster: number | undefined,
): Promise<Round> {
  await wake(contender, workload.requests[0]);
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
    await wake(contender, workload.requests[0]);
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
