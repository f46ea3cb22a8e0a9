import type { Logger } from 'pino';
import type { ChangeFeed, Changes } from './changes.ts';

/** Milliseconds between two looks where nothing rings. */
const LOOK_EVERY = 250;
/** Milliseconds after which what was seen is too old to go by. */
const OLD = 1_000;

interface Followed {
  readonly name: string;
  readonly feed: ChangeFeed;
  readonly logger: Logger;
  readonly onChanges: (name: string, changes: Changes) => void;
}

/**
 * Follows what changes in one subgraph: looks when it rings and by the clock. Where it cannot look, or something has rung
 * since, it is behind.
 */
export class FollowedFeed {
  readonly #parts: Followed;
  readonly #stopListening: (() => void) | undefined;
  #position: string | undefined;
  /** How often it rang, and how often it had when it began the look that it has ended last. */
  #rung = 0;
  #seen = -1;
  #lookedAt = -Infinity;
  #underWay: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #trouble: string | undefined;
  #isStopped = false;

  constructor(parts: Followed) {
    this.#parts = parts;
    this.#stopListening = parts.feed.onRing?.(() => {
      this.ring();
    });
    this.ring();
  }

  /** Whether it rings by itself whenever something is changed through this process. */
  get isNear(): boolean {
    return this.#stopListening !== undefined;
  }

  /** When the look began by which everything was known last, by the clock of `performance.now()`. */
  get lookedAt(): number {
    return this.#lookedAt;
  }

  /** Milliseconds since then; infinite where it never was. */
  get age(): number {
    return performance.now() - this.#lookedAt;
  }

  /** Whether all is known that was changed until a short time ago, and until it rang last. */
  get isCurrent(): boolean {
    return this.#position !== undefined && this.#seen === this.#rung && this.age <= OLD;
  }

  /** Something may have changed: until that is known it is behind. */
  ring(): void {
    this.#rung += 1;
    void this.#look();
  }

  /** Looks from now on, together with whoever else asks. */
  async look(): Promise<void> {
    await this.#underWay;
    await this.#look();
  }

  /** Looks until it is current, where that is to be had in a look or two: where much is changed it never is for long. */
  async catchUp(): Promise<void> {
    for (let looks = 0; looks < 2; looks += 1) {
      if (this.isCurrent || this.#trouble !== undefined || this.#isStopped) return;
      await this.#look();
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopListening?.();
    clearTimeout(this.#timer);
    await this.#underWay;
    clearTimeout(this.#timer);
  }

  #look(): Promise<void> {
    this.#underWay ??= this.#readOn().finally(() => {
      this.#underWay = undefined;
      if (this.#isStopped) return;
      clearTimeout(this.#timer);
      const isRungSince = this.#seen !== this.#rung && this.#trouble === undefined;
      if (isRungSince) void this.#look();
      else this.#timer = setTimeout(() => void this.#look(), LOOK_EVERY).unref();
    });
    return this.#underWay;
  }

  async #readOn(): Promise<void> {
    const { name, feed, logger, onChanges } = this.#parts;
    const [rung, begun] = [this.#rung, performance.now()];
    try {
      const changes = await feed.read(this.#position);
      onChanges(name, changes);
      this.#position = changes.position;
      this.#seen = rung;
      this.#lookedAt = begun;
      if (this.#trouble !== undefined)
        logger.info(
          { subgraph: name },
          'changes are known again; answers are served from the cache',
        );
      this.#trouble = undefined;
    } catch (err) {
      // Told once: it may last.
      if (this.#trouble === undefined && !this.#isStopped)
        logger.warn(
          { subgraph: name, err },
          'what changes cannot be read; nothing is served from the cache',
        );
      this.#trouble = String(err);
    }
  }
}
