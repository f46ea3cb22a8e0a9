/** Milliseconds for which an answer that is computed is waited for. */
const WAITED_FOR = 1_000;

/** Answers that are being computed: whoever asks the same meanwhile need not compute it as well. */
export class AnswersUnderWay {
  readonly #underWay = new Map<string, Promise<void>>();

  /** Comes when the answer is there, or is not to be waited for; undefined where nobody computes it. */
  ended(key: string): Promise<void> | undefined {
    return this.#underWay.get(key);
  }

  /** From now on one computes it. Answers what to call at its end, which comes by itself after a while. */
  begin(key: string): () => void {
    if (this.#underWay.has(key)) return () => undefined;
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        end();
      }, WAITED_FOR);
      end = () => {
        clearTimeout(timer);
        if (this.#underWay.get(key) === ended) this.#underWay.delete(key);
        resolve();
      };
    });
    this.#underWay.set(key, ended);
    return end;
  }
}
