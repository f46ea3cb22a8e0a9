/** Says what is being done and how far it is, in lines that make sense on a screen and in a log. */
export class Progress {
  readonly #began = performance.now();
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  say(line: string): void {
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(1).padStart(5);
    this.#write(`${seconds} s  ${line}`);
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }
}
