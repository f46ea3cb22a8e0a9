const EVERY_MS = 5000;

const count = (n: number) => Math.round(n).toLocaleString('en');

/** How long something takes, as people say it. */
function duration(seconds: number): string {
  if (seconds < 90) return `${seconds.toFixed(0)} s`;
  const minutes = seconds / 60;
  return minutes < 90 ? `${minutes.toFixed(0)} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** Tells every few seconds how far a long work is: rows, percent, rows a second, time left. */
export class Progress {
  readonly #say: (line: string) => void;
  readonly #began = performance.now();
  #told = performance.now();

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  /** Told so often that it must cost nothing: `done` of `all` are there, which made so many rows. */
  at(done: number, all: number, rows: number): void {
    const now = performance.now();
    if (now - this.#told < EVERY_MS) return;
    this.#told = now;
    const part = done / all;
    const left = part > 0 ? duration((this.seconds / part) * (1 - part)) : 'unknown time';
    this.#say(
      `${(part * 100).toFixed(0).padStart(3)} %  ${count(rows)} rows  ${count(rows / this.seconds)} rows/s  ${left} left`,
    );
  }

  step(done: string): void {
    this.#say(`${this.seconds.toFixed(1).padStart(6)} s  ${done}`);
  }
}
