import { GiveUp } from '@jiedui/give-up';
import type { GiveUpSignal } from '@jiedui/give-up';
import type { Run } from '../serve/read-rows.ts';
import { ReadsNoted } from './reads-noted.ts';
import type { AnswerRead, TrackedTables } from './reads-noted.ts';

interface Asking {
  readonly signal?: GiveUpSignal | undefined;
  /** Told what the answer was read from; without it that is not found out. */
  readonly onRead?: ((read: AnswerRead) => void) | undefined;
}

/**
 * Finds out what answers are read from. A request's signal goes with it to each of its statements and resolvers, and so
 * tells whose they are; of requests that share one, each is told what all of them have read.
 */
export class NoteReads {
  readonly #tables: () => TrackedTables;
  readonly #noted = new WeakMap<GiveUpSignal, ReadsNoted>();

  /** @param tables asked for with the first request: once the subgraph is whole */
  constructor(tables: () => TrackedTables) {
    this.#tables = tables;
  }

  /** Answers a request, and tells it what was read, if it wants to know. */
  async watch<R extends Asking, T>(request: R, answer: (request: R) => Promise<T>): Promise<T> {
    const { onRead, signal = new GiveUp() } = request;
    if (!onRead) return answer(request);
    let noted = this.#noted.get(signal);
    if (!noted) this.#noted.set(signal, (noted = new ReadsNoted(this.#tables())));
    const answered = await answer({ ...request, signal });
    onRead(noted.all);
    return answered;
  }

  /** The same way to run statements, which notes what they read. */
  running(run: Run): Run {
    return (call) => {
      const { statement, values, signal } = call;
      const { text, reads, keysAt } = statement;
      if (signal) this.#noted.get(signal)?.ran({ text, values, reads, keysAt });
      return run(call);
    };
  }

  /** Something is shown to this request that no statement has read. */
  readonly distrust = (signal: GiveUpSignal | undefined): void => {
    if (signal) this.#noted.get(signal)?.distrust('resolver');
  };
}
