import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Seconds after which a client has its whole allowance again. */
export const WINDOW = 60;

/** How a client stands with its allowance. */
export interface Standing {
  /** What it has spent, with what it asks for now. */
  readonly spent: number;
  /** What is left of it in this window. */
  readonly left: number;
  /** Whole seconds until the window ends. */
  readonly seconds: number;
}

/** So many points for each client in a minute, counted in this process. */
export class Allowance {
  readonly points: number;
  readonly #limiter: RateLimiterMemory;

  constructor(points: number) {
    this.points = points;
    this.#limiter = new RateLimiterMemory({ points, duration: WINDOW });
  }

  /** Spends points where there are enough; else none, so that something smaller may still be asked. */
  async spend(client: string, points: number): Promise<Standing & { readonly isEnough: boolean }> {
    const { consumedPoints, msBeforeNext } = await this.#limiter.penalty(client, points);
    const isEnough = consumedPoints <= this.points;
    if (!isEnough) await this.#limiter.reward(client, points);
    const left = this.points - (isEnough ? consumedPoints : consumedPoints - points);
    return { spent: consumedPoints, left, seconds: Math.ceil(msBeforeNext / 1000), isEnough };
  }

  /** How a client stands that asks for nothing; undefined for one that has spent nothing. */
  async standing(client: string): Promise<Standing | undefined> {
    const found = await this.#limiter.get(client);
    if (!found) return undefined;
    const { consumedPoints: spent, msBeforeNext } = found;
    const seconds = Math.ceil(msBeforeNext / 1000);
    return { spent, left: Math.max(0, this.points - spent), seconds };
  }
}
