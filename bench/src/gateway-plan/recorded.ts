import type { GraphQLDataSource } from '@apollo/gateway';
import type { Sources } from '@jiedui/gateway/parts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Open = (subgraphs: readonly { readonly name: string }[]) => Sources;

/** Makes a new copy of a value; the engine makes it as fast as it makes any literal. */
const copier = (value: unknown): (() => Answer) =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- no other copy is nearly for nothing
  new Function(`return () => (${JSON.stringify(value)});`)() as () => Answer;

/** What subgraphs answered once, to be answered again. */
export class Recorded {
  readonly #texts = new Map<string, string>();
  readonly #copiers = new Map<string, () => Answer>();

  get fetches(): number {
    return this.#copiers.size;
  }

  /** Opens ways that ask the subgraphs, and keep what they say. */
  recording =
    (source: (name: string) => GraphQLDataSource | undefined): Open =>
    (subgraphs) =>
      opened(subgraphs, (name) => async (fetch) => {
        const answer = await source(name)?.process(fetch);
        if (!answer) throw new Error(`there is no subgraph ${name}`);
        this.#keep(`${name} ${fetch.request.query ?? ''}`, answer);
        return answer;
      });

  /** Opens ways that answer the same, and ask nobody. */
  readonly replaying: Open = (subgraphs) =>
    opened(subgraphs, (name) => {
      const copiers = new Map(
        [...this.#copiers]
          .filter(([key]) => key.startsWith(`${name} `))
          .map(([key, copy]) => [key.slice(name.length + 1), copy]),
      );
      return ({ request: { query = '' } }) => {
        const copy = copiers.get(query);
        if (!copy) throw new Error(`nothing is recorded for ${query}`);
        return Promise.resolve(copy());
      };
    });

  /** Makes all copies once: what they cost is in every figure. */
  copyAll(): void {
    for (const copy of this.#copiers.values()) copy();
  }

  #keep(key: string, answer: Answer): void {
    const text = JSON.stringify(answer);
    const known = this.#texts.get(key);
    if (known !== undefined && known !== text)
      throw new Error(`one fetch has two answers, so it cannot be recorded: ${key}`);
    if (answer.errors) throw new Error(`a fetch failed: ${text.slice(0, 500)}`);
    this.#texts.set(key, text);
    this.#copiers.set(key, copier(answer));
  }
}

const opened = (
  subgraphs: readonly { readonly name: string }[],
  process: (name: string) => GraphQLDataSource['process'],
): Sources => Object.fromEntries(subgraphs.map(({ name }) => [name, { process: process(name) }]));
