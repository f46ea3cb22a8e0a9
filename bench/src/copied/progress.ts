const EVERY_MS = 5000;

const count = (n: number) => Math.round(n).toLocaleString('en');

/** How long something takes, as people say it. */
function duration(seconds: number): string {
  if (seconds < 90) return `${seconds.toFixed(0)} s`;
  const minutes = seconds / 60;
  return minutes < 90 ? `${minutes.toFixed(0)} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** Tells every few seconds how far a long work is: percent, rows, rows a second, time left; and what is done. */
export class Progress {
  readonly #say: (line: string) => void;
  readonly #began = performance.now();
  #step = performance.now();
  #told = performance.now();

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Told so often that it must cost nothing: `done` of `all` of this step, which made so many rows. */
  at(done: number, all: number, rows?: number): void {
    const now = performance.now();
    if (now - this.#told < EVERY_MS) return;
    this.#told = now;
    const seconds = (now - this.#step) / 1000;
    const part = done / all;
    const made = rows === undefined ? '' : `${count(rows)} rows  ${count(rows / seconds)} rows/s  `;
    const left = part > 0 ? duration((seconds / part) * (1 - part)) : 'unknown time';
    this.#say(`${(part * 100).toFixed(0).padStart(6)} %  ${made}${left} left`);
  }

  /** A step is done; another begins. */
  step(done: string): void {
    this.#step = performance.now();
    const seconds = ((this.#step - this.#began) / 1000).toFixed(1);
    this.#say(`${seconds.padStart(6)} s  ${done}`);
  }
}
