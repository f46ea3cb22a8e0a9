import { Batches } from '@jiedui/batches';
import type { GiveUpSignal } from '@jiedui/give-up';
import type { Moment } from '../answer-cache/reading.ts';
import type { GatewayContext } from '../context.ts';
import { answersOf } from './batch-answer.ts';
import type { BatchAnswer } from './batch-answer.ts';
import type { SubgraphRequest } from './fetch-fields.ts';
import { asJson, numberOf } from './fetch-text.ts';
import { GivenUpError } from './given-up.ts';
import { UnreadableAnswerError } from './read-answer.ts';
import type { HttpAnswer } from './read-answer.ts';

type Asking = Partial<GatewayContext>;

/** An answer, and which changes were known when it was asked for: others may join, and know more. */
export interface AnswerSince extends HttpAnswer {
  readonly since?: Moment | undefined;
}

/** A query on its way to a subgraph. */
export interface Fetching {
  readonly request: SubgraphRequest;
  readonly asking: Asking;
  readonly signal: GiveUpSignal;
}

/** Posts one query, or an array of them. */
type Post = (body: string, asking: Asking, signal: GiveUpSignal) => Promise<BatchAnswer>;

/** As many as our subgraphs take; one that takes fewer gets them one by one. */
const MOST_OPERATIONS = 16;
/** Milliseconds that a batch takes at most: slow queries go side by side. */
const MOST_MS = 50;

/** Queries of one text and by one asker that differ in their variables go in one request, to a subgraph that takes several. */
export class BatchedFetches {
  readonly #post: Post;
  readonly #isOn: boolean;
  readonly #batches: Batches<Fetching, AnswerSince>;
  #takesBatches = false;
  #batched = 0;

  /** @param isOn whether several go in one request at all */
  constructor(post: Post, isOn = true) {
    this.#post = post;
    this.#isOn = isOn;
    this.#batches = new Batches({
      answer: (fetches, signal) => this.#send(fetches, signal),
      mostSize: MOST_OPERATIONS,
      mostMs: MOST_MS,
      givenUp: () => new GivenUpError(),
      mayBeOfOne: (error) => error instanceof UnreadableAnswerError,
      onBatch: (fetches) => {
        if (fetches > 1) this.#batched += fetches;
      },
    });
  }

  /** How many shared a request so far. */
  get batched(): number {
    return this.#batched;
  }

  async ask(fetching: Fetching): Promise<AnswerSince> {
    if (!this.#takesBatches) return this.#alone(fetching);
    const { identity, reading } = fetching.asking;
    const apart = `${JSON.stringify(identity ?? null)} ${reading ? 'reading' : ''}`;
    return this.#batches.ask(String(numberOf(fetching.request.query)), fetching, apart);
  }

  async #alone({ request, asking, signal }: Fetching): Promise<AnswerSince> {
    const answer = await this.#post(asJson(request), asking, signal);
    this.#takesBatches = this.#isOn && answer.mostOperations >= MOST_OPERATIONS;
    return { ...answer, since: asking.reading?.since };
  }

  async #send(
    fetches: readonly Fetching[],
    signal: GiveUpSignal | undefined,
  ): Promise<AnswerSince[]> {
    const [first, ...others] = fetches;
    if (!first) return [];
    if (others.length === 0 || !signal)
      return Promise.all(fetches.map((each) => this.#alone(each)));
    const body = `[${fetches.map(({ request }) => asJson(request)).join()}]`;
    const whole = await this.#post(body, { ...first.asking, deadline: longest(fetches) }, signal);
    const answers = this.#apart(whole, fetches.length);
    return fetches.map(({ asking }, at) => ({
      ...(answers[at] as HttpAnswer),
      since: asking.reading?.since,
    }));
  }

  #apart(whole: BatchAnswer, count: number): HttpAnswer[] {
    try {
      return answersOf(whole, count);
    } catch (error) {
      // It may be an older one by now.
      this.#takesBatches = false;
      throw error;
    }
  }
}

/** The deadline with the most time left; undefined where one waits for ever. */
function longest(fetches: readonly Fetching[]): Asking['deadline'] {
  const [first, ...others] = fetches.map(({ asking }) => asking.deadline);
  return others.reduce(
    (longer, other) => longer && other && (other.endsAt > longer.endsAt ? other : longer),
    first,
  );
}
