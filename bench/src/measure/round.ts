import type { Contender } from '../contenders/contender.ts';
import { awaken } from './awaken.ts';
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
  /** Of them that of the gateway alone; NaN where it is no process of its own. */
  readonly gatewayCpu: number;
}

/** What a contender is sent for a workload, in its own words. */
export const requestsTo = ({ dialect }: Contender, { requests }: Workload): readonly Request[] =>
  dialect ? requests.flatMap((request) => dialect.asks(request) ?? []) : requests;

export async function round(
  contender: Contender,
  workload: Workload,
  { seconds, connections }: Pick<Plan, 'seconds' | 'connections'>,
  postmaster: number | undefined,
): Promise<Round> {
  const app = cpuOf(contender.pids);
  const database = cpuOfFamily(postmaster);
  const gateways = [contender.gateway ?? NaN];
  const gateway = cpuOf(gateways);
  const asked = requestsTo(contender, workload);
  const { requests, ...speed } = await load(contender.url, asked, { seconds, connections });
  return {
    ...speed,
    appCpu: (cpuOf(contender.pids) - app) / requests,
    databaseCpu: (cpuOfFamily(postmaster) - database) / requests,
    gatewayCpu: (cpuOf(gateways) - gateway) / requests,
  };
}

/** How long to measure; `seconds` are of one round, `warmUp` are seconds of load before the first. */
export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUp: number;
  /** How many ask at the same moment; sixteen. */
  readonly connections?: number;
  /** Done before each load, of a warm-up as of what is measured. */
  readonly before?: () => Promise<void>;
}

/**
 * Rounds of all contenders in turn, so that what disturbs the machine for a while disturbs all of them; each round
 * begins with another one. Answers the rounds of each.
 */
export async function rounds(
  contenders: readonly Contender[],
  workload: Workload,
  plan: Plan,
  postmaster: number | undefined,
  onRound: (number: number) => void = () => undefined,
): Promise<Round[][]> {
  for (const contender of contenders) {
    await plan.before?.();
    const { warmUp: seconds, connections } = plan;
    await load(contender.url, requestsTo(contender, workload), { seconds, connections });
  }
  const measured: Round[][] = contenders.map(() => []);
  for (let number = 0; number < plan.rounds; number += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (number + turn) % contenders.length;
      const contender = contenders[at] as Contender;
      await awaken(contender.url, requestsTo(contender, workload));
      await plan.before?.();
      measured[at]?.push(await round(contender, workload, plan, postmaster));
    }
    onRound(number + 1);
  }
  return measured;
}
