import { laterInTrace } from '@jiedui/observation';
import type { Call, Rows, Run } from '../serve/read-rows.ts';
import { answerBatch } from './answer-batch.ts';
import { isFull } from './full.ts';
import { keysOf } from './asked.ts';
import type { Asked } from './asked.ts';

export interface QueueParts {
  readonly run: Run;
  /** Told how many reads a statement answers. */
  readonly onBatch: (reads: number) => void;
  /** Told that nothing is under way or waits. */
  readonly onIdle: () => void;
}

/** Milliseconds for which reads wait for those before them: these may have met a lost connection. */
const MOST_WAIT = 50;

/** Reads of one statement that differ in their keys alone, one batch after the other. */
export class ReadQueue {
  readonly #parts: QueueParts;
  #waiting: Asked[] = [];
  #keys = 0;
  #underWay = 0;
  /** By the clock of `performance.now()`. */
  #sentAt = -Infinity;
  /** Sends what waits, for whoever has waited longest. */
  #send: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: QueueParts) {
    this.#parts = parts;
  }

  ask(call: Call): Promise<Rows> {
    return new Promise((resolve, reject) => {
      const isFirst = this.#waiting.push({ call, resolve, reject }) === 1;
      this.#keys += keysOf(call).length;
      if (isFirst) this.#sendSoon();
      if (isFull(call.statement, this.#keys)) this.#send();
    });
  }

  /** After those before them, else with what is asked for at the same moment, such as two lists of a page that name regions. */
  #sendSoon(): void {
    this.#send = laterInTrace(() => {
      clearTimeout(this.#timer);
      void this.#answer(this.#waiting.splice(0));
    });
    const isHeld = this.#underWay > 0 && performance.now() - this.#sentAt < MOST_WAIT;
    if (isHeld) this.#timer = setTimeout(this.#send, MOST_WAIT);
    else setImmediate(this.#send);
  }

  async #answer(batch: readonly Asked[]): Promise<void> {
    if (batch.length === 0) return;
    this.#keys = 0;
    this.#sentAt = performance.now();
    this.#underWay += 1;
    this.#parts.onBatch(batch.length);
    await answerBatch(batch, this.#parts.run);
    this.#underWay -= 1;
    if (this.#waiting.length > 0) this.#send();
    else if (this.#underWay === 0) this.#parts.onIdle();
  }
}
