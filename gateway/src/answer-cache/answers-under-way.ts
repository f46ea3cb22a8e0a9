/** Milliseconds for which an answer that is computed is waited for. */
const WAITED_FOR = 1_000;
/** Questions of which it is known that waiting was in vain. */
const MOST_IN_VAIN = 10_000;

/** Answers that are being computed: whoever asks the same meanwhile need not compute it as well. */
export class AnswersUnderWay {
  readonly #underWay = new Map<string, Promise<void>>();
  /** What was computed last and could not be kept, such as while a subgraph is away. */
  readonly #inVain = new Set<string>();

  /** Comes when the answer is there, or is not to be waited for; undefined where there is nothing to wait for. */
  ended(key: string): Promise<void> | undefined {
    return this.#inVain.has(key) ? undefined : this.#underWay.get(key);
  }

  /**
   * From now on one computes it. Answers what to call at its end, with whether such answers are kept; only the first call
   * counts. After a while nobody waits for it any more.
   */
  begin(key: string): (isKept: boolean) => void {
    if (this.#underWay.has(key)) return () => undefined;
    let resolve: () => void = () => undefined;
    const ended = new Promise<void>((done) => {
      resolve = done;
    });
    this.#underWay.set(key, ended);
    const end = () => {
      clearTimeout(timer);
      if (this.#underWay.get(key) === ended) this.#underWay.delete(key);
      resolve();
    };
    const timer = setTimeout(end, WAITED_FOR);
    let isOver = false;
    return (isKept) => {
      if (isOver) return;
      isOver = true;
      if (isKept) this.#inVain.delete(key);
      else if (this.#inVain.size < MOST_IN_VAIN) this.#inVain.add(key);
      end();
    };
  }
}
