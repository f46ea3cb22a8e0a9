import type { Call, Run } from '../serve/read-rows.ts';
import { isFull, timed } from './full.ts';
import { keysOf } from './asked.ts';
import { ReadQueue } from './read-queue.ts';
import type { QueueParts } from './read-queue.ts';

type Parts = Pick<QueueParts, 'run' | 'onBatch'>;

/**
 * Reads that differ in their keys alone share a statement, whoever asks: what is asked for while one is under way waits
 * for it, and goes as one. So the more is asked the fewer statements it takes, and who is alone waits for nobody.
 */
export class BatchedReads {
  readonly #parts: Parts;
  readonly #queues = new Map<string, ReadQueue>();
  #onEnd: () => void = () => undefined;

  constructor({ run, onBatch }: Parts) {
    this.#parts = { run: timed(run), onBatch };
  }

  readonly run: Run = (call) => {
    const { statement, name } = call;
    // One without a name is asked for the first time, and may never be again.
    const isAlone = name === undefined || statement.keysAt === undefined;
    if (isAlone || isFull(statement, keysOf(call).length)) return this.#parts.run(call);
    return this.#queueOf(call).ask(call);
  };

  /** Comes when no batch is under way, and no read waits for one. */
  async ended(): Promise<void> {
    if (this.#queues.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#onEnd = resolve;
    });
  }

  #queueOf({ statement, values }: Call): ReadQueue {
    const others = values.filter((_, at) => at !== statement.keysAt);
    const key = `${statement.name} ${JSON.stringify(others)}`;
    let queue = this.#queues.get(key);
    if (!queue) {
      const onIdle = () => {
        this.#queues.delete(key);
        if (this.#queues.size === 0) this.#onEnd();
      };
      this.#queues.set(key, (queue = new ReadQueue({ ...this.#parts, onIdle })));
    }
    return queue;
  }
}
