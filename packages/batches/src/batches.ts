import type { GiveUpSignal } from '@jiedui/give-up';
import type { Call } from './asked.ts';
import { Pace } from './pace.ts';
import { Queue } from './queue.ts';
import type { BatchParts } from './queue.ts';

/**
 * Calls that can be answered together are, whoever asks: what is asked for while one is under way waits for it, and goes as
 * one. So the more is asked the fewer calls are made, and who is alone waits for nobody.
 */
export class Batches<C extends Call, A> {
  readonly #parts: BatchParts<C, A>;
  readonly #pace = new Pace();
  readonly #queues = new Map<string, Queue<C, A>>();
  #onEnd: () => void = () => undefined;

  constructor(parts: BatchParts<C, A>) {
    this.#parts = parts;
  }

  /**
   * The answer to a call.
   * @param kind of which all calls take as long, for the same size
   * @param apart tells those of a kind that are not answered together
   */
  async ask(kind: string, call: C, apart = ''): Promise<A> {
    if (!this.#isFull(kind, [call])) return this.#queueOf(kind, apart).ask(call);
    const [answer] = await this.#answer(kind, [call], call.signal);
    return answer as A;
  }

  /** Comes when no batch is under way, and no call waits for one. */
  async ended(): Promise<void> {
    if (this.#queues.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#onEnd = resolve;
    });
  }

  #sizeOf(calls: readonly C[]): number {
    const { sizeOf } = this.#parts;
    return sizeOf ? calls.reduce((sum, call) => sum + sizeOf(call), 0) : calls.length;
  }

  /** Whether calls are a whole batch. Any are of a kind that was never timed. */
  #isFull(kind: string, calls: readonly C[]): boolean {
    const { mostSize, mostMs } = this.#parts;
    const size = this.#sizeOf(calls);
    return size >= mostSize || size * this.#pace.of(kind) >= mostMs;
  }

  #answer(kind: string, calls: readonly C[], signal: GiveUpSignal | undefined) {
    return this.#pace.timed(kind, this.#sizeOf(calls), () => this.#parts.answer(calls, signal));
  }

  #queueOf(kind: string, apart: string): Queue<C, A> {
    const key = `${kind} ${apart}`;
    let queue = this.#queues.get(key);
    if (!queue) {
      queue = new Queue({
        ...this.#parts,
        answer: (calls, signal) => this.#answer(kind, calls, signal),
        isFull: (calls) => this.#isFull(kind, calls),
        onIdle: () => {
          this.#queues.delete(key);
          if (this.#queues.size === 0) this.#onEnd();
        },
      });
      this.#queues.set(key, queue);
    }
    return queue;
  }
}
