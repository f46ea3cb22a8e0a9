import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks at memory and event loop. */
const GLANCE = 500;
/** Looks in a row at which the event loop is late: one pause is no flood, such as the loading of another supergraph. */
const LATE_LOOKS = 2;
const NS_PER_MS = 1e6;

/** Whether this process has too much to do, or nearly no memory left. */
export class Pressure {
  readonly #delays = monitorEventLoopDelay({ resolution: 10 });
  readonly #timer: NodeJS.Timeout;
  #lateLooks = 0;
  #isFull = false;

  /** `delay` is how late the event loop is on average, in milliseconds; `heap` is in bytes. */
  constructor({ delay, heap }: { delay: number; heap: number }) {
    this.#delays.enable();
    const look = () => {
      // Of no time at all there is no mean, and nothing is late.
      const isLate = this.#delays.mean / NS_PER_MS > delay;
      this.#delays.reset();
      this.#lateLooks = isLate ? this.#lateLooks + 1 : 0;
      this.#isFull = process.memoryUsage().heapUsed > heap;
    };
    this.#timer = setInterval(look, GLANCE).unref();
  }

  get isHigh(): boolean {
    return this.#isFull || this.#lateLooks >= LATE_LOOKS;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#delays.disable();
  }
}
