import { Bounded, OTHER } from '@jiedui/observation';
import type { Observation } from './observation.ts';

/** Names of operations, besides those of trusted documents. */
const MOST_OPERATIONS = 500;
const MOST_CLIENTS = 100;
/** Each pair is a series of each histogram. */
const MOST_PAIRS = 1_000;

export interface Caller {
  readonly operation: string;
  readonly client: string;
}

/** Which operations and clients are told apart: both are names that whoever sends requests makes up. */
export class Callers {
  readonly #operations: Bounded;
  readonly #clients = new Bounded(MOST_CLIENTS);
  readonly #pairs = new Bounded(MOST_PAIRS);

  /** Names of operations that have their place whatever else comes. */
  constructor(announced: Iterable<string> = []) {
    this.#operations = new Bounded(MOST_OPERATIONS, announced);
  }

  client({ client }: Pick<Observation, 'client'>): string {
    return this.#clients.of(client);
  }

  of(seen: Pick<Observation, 'client' | 'operation'>): Caller {
    const [client, operation] = [this.client(seen), this.#operation(seen)];
    if (this.#pairs.has(`${operation} ${client}`)) return { operation, client };
    return { operation, client: OTHER };
  }

  /** What could not be run may say anything. */
  #operation({ operation }: Pick<Observation, 'operation'>): string {
    if (!operation) return 'none';
    return operation.name ? this.#operations.of(operation.name.value) : 'anonymous';
  }
}
