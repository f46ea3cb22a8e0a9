import type { Dispatcher } from 'undici';
import { READ_HEADER, readFrom } from '../answer-cache/changes.ts';
import { BATCH_HEADER, LENGTHS_HEADER } from './batch-answer.ts';
import type { BatchAnswer } from './batch-answer.ts';

type Controller = Dispatcher.DispatchController;
type Head = Omit<BatchAnswer, 'text'>;
type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

/** Without the mark with which some begin a text. */
const decoder = new TextDecoder();

/**
 * Collects one answer, to be read when it is whole: for what is small and wanted at once, a stream of it costs as much as
 * all else that is done to receive it.
 */
export class WholeAnswer implements Dispatcher.DispatchHandler {
  readonly answer: Promise<BatchAnswer>;
  readonly #signal: AbortSignal;
  readonly #chunks: Buffer[] = [];
  #head: Head | undefined;
  #resolve!: (answer: BatchAnswer) => void;
  #reject!: (error: unknown) => void;
  #onAbort: (() => void) | undefined;

  /** @param signal breaks it off */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  onRequestStart(controller: Controller): void {
    const abort = () => {
      controller.abort(this.#signal.reason as Error);
    };
    if (this.#signal.aborted) {
      abort();
      return;
    }
    this.#onAbort = abort;
    this.#signal.addEventListener('abort', abort);
  }

  onResponseStart(_: Controller, status: number, headers: Headers): void {
    // What is said on the way, such as "early hints", comes before the answer itself.
    if (status < 200) return;
    const textOf = (name: string) => headers[name]?.toString();
    this.#head = {
      status,
      contentType: textOf('content-type') ?? '',
      read: readFrom(textOf(READ_HEADER)),
      lengths: textOf(LENGTHS_HEADER),
      mostOperations: Number(textOf(BATCH_HEADER) ?? 1),
    };
  }

  onResponseData(_: Controller, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#leave();
    const [first, ...more] = this.#chunks;
    const whole = more.length > 0 ? Buffer.concat(this.#chunks) : first;
    const text = whole === undefined ? '' : decoder.decode(whole);
    this.#resolve({ ...(this.#head as Head), text });
  }

  onResponseError(_: Controller, error: Error): void {
    this.#leave();
    this.#reject(error);
  }

  #leave(): void {
    if (this.#onAbort) this.#signal.removeEventListener('abort', this.#onAbort);
  }
}
