import { laterInTrace } from '@jiedui/observation';
import { answerBatch } from './answer-batch.ts';
import type { AnswerParts } from './answer-batch.ts';
import type { Asked, Call } from './asked.ts';

export interface BatchParts<C extends Call, A> extends AnswerParts<C, A> {
  /** How much a call asks for, such as a number of keys; one where it is left out. */
  readonly sizeOf?: (call: C) => number;
  /** Of all calls of a batch, unless one alone asks for more. */
  readonly mostSize: number;
  /** Milliseconds that a batch takes at most: what is slow is better asked for side by side. */
  readonly mostMs: number;
  /** Told of each batch how many calls it has; one, where a call was alone. */
  readonly onBatch?: (calls: number) => void;
}

interface QueueParts<C extends Call, A> extends BatchParts<C, A> {
  readonly isFull: (calls: readonly C[]) => boolean;
  /** Told that nothing is under way or waits. */
  readonly onIdle: () => void;
}

/** Milliseconds for which calls wait for those before them: these may have met a lost connection. */
const MOST_WAIT = 50;

/** Calls of one kind, one batch after the other. */
export class Queue<C extends Call, A> {
  readonly #parts: QueueParts<C, A>;
  #waiting: Asked<C, A>[] = [];
  #underWay = 0;
  /** By the clock of `performance.now()`. */
  #sentAt = -Infinity;
  /** Sends what waits, for whoever has waited longest. */
  #send: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: QueueParts<C, A>) {
    this.#parts = parts;
  }

  ask(call: C): Promise<A> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting;
      if (waiting.push({ call, resolve, reject }) === 1) this.#sendSoon();
      if (this.#parts.isFull(waiting.map((asked) => asked.call))) this.#send();
    });
  }

  /** After those before them, else with what is asked for at the same moment, such as by two lists of one page. */
  #sendSoon(): void {
    this.#send = laterInTrace(() => {
      clearTimeout(this.#timer);
      const batch = this.#waiting;
      this.#waiting = [];
      if (batch.length > 0) void this.#answer(batch);
    });
    const isHeld = this.#underWay > 0 && performance.now() - this.#sentAt < MOST_WAIT;
    if (isHeld) this.#timer = setTimeout(this.#send, MOST_WAIT);
    else setImmediate(this.#send);
  }

  async #answer(batch: readonly Asked<C, A>[]): Promise<void> {
    const { onBatch, onIdle } = this.#parts;
    this.#sentAt = performance.now();
    this.#underWay += 1;
    onBatch?.(batch.length);
    await answerBatch(batch, this.#parts);
    this.#underWay -= 1;
    if (this.#waiting.length > 0) this.#send();
    else if (this.#underWay === 0) onIdle();
  }
}
