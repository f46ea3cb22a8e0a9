import { areOff } from '../limits/limits.ts';
import type { Excess } from '../limits/excess.ts';
import type { Limits } from '../limits/limits.ts';
import { Allowance, WINDOW } from '../rate/allowance.ts';

/** Why an operation is not run, and headers that say when it may be. */
export interface Refusal {
  readonly excess: Excess;
  readonly headers: Readonly<Record<string, string>>;
}

type SetHeader = (name: string, value: string) => void;

/** Has each client pay for what its operations will cost, answered from the cache or not. */
export class Charges {
  readonly #limits: Limits;
  readonly #allowance: Allowance;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#allowance = new Allowance(limits.rate);
  }

  /** Whether anything is charged or too dear. */
  get isOff(): boolean {
    return areOff(this.#limits, 'cost', 'rate');
  }

  /** Takes the points of an operation, and says so in headers. Answers why it may not be run, if it may not. */
  async take(
    client: string,
    estimated: number,
    setHeader: SetHeader,
  ): Promise<Refusal | undefined> {
    const { cost, rate } = this.#limits;
    setHeader('cost-estimated', String(estimated));
    if (!areOff(this.#limits, 'cost')) setHeader('cost-limit', String(cost));
    if (estimated > cost) return { excess: tooDear(estimated, cost), headers: {} };
    if (areOff(this.#limits, 'rate')) return undefined;
    const standing = await this.#allowance.spend(client, estimated);
    setHeader('ratelimit-policy', `"cost";q=${String(rate)};w=${String(WINDOW)}`);
    setHeader('ratelimit', `"cost";r=${String(standing.left)};t=${String(standing.seconds)}`);
    if (standing.isEnough) return undefined;
    const headers = { 'retry-after': String(standing.seconds) };
    return { excess: spent(standing.spent, rate, standing.seconds), headers };
  }
}

const tooDear = (actual: number, limit: number): Excess => ({
  code: 'COST_TOO_HIGH',
  message: `The operation would cost ${String(actual)} points, and one may cost ${String(limit)}; ask for less at a time: smaller \`first\`, fewer lists within lists`,
  limit,
  actual,
});

const spent = (actual: number, limit: number, seconds: number): Excess => ({
  code: 'RATE_LIMITED',
  message: `With this operation you would have spent ${String(actual)} points in a minute, and may spend ${String(limit)}; try again in ${String(seconds)} s`,
  limit,
  actual,
});
