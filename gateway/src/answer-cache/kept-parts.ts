import type { CacheMeans } from './answer-cache.ts';
import type { AskedParts } from './asked-parts.ts';
import type { Waiting } from './followed-subgraphs.ts';
import type { Place } from './places.ts';
import { placesOfEntity, placesRead } from './places.ts';
import { FetchReading } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * Parts of answers: what a subgraph says of an entity, or to a whole fetch. They are kept and dropped as whole answers are,
 * and in the same room: where these were dropped by a change or cannot be kept.
 */
export class KeptParts {
  readonly #kept;
  readonly #followed;
  readonly #metrics;

  constructor({ kept, followed, metrics }: CacheMeans) {
    this.#kept = kept;
    this.#followed = followed;
    this.#metrics = metrics;
  }

  /** The texts of the parts that are kept, in the order in which they are asked for; the request stands on them. */
  async find(
    { subgraph, keys }: AskedParts,
    reading: Reading,
    deadline: Waiting['deadline'],
  ): Promise<(string | undefined)[]> {
    const { askedAt } = reading;
    const isAnyKept = keys.some((key) => this.#kept.has(key));
    const isCurrent =
      isAnyKept && (await this.#followed.isCurrentFor(new Set([subgraph]), { askedAt, deadline }));
    const found = keys.map((key) => (isCurrent ? this.#kept.find(key) : undefined));
    for (const part of found) if (part) reading.add(subgraph, part.places);
    const kept = found.filter((part) => part !== undefined).length;
    this.#metrics.parts(subgraph, { kept, fetched: keys.length - kept });
    return found.map((part) => part?.text);
  }

  /** A fetch for this request is about to be sent. */
  begin(reading: Reading): FetchReading {
    return new FetchReading(this.#followed.now, reading);
  }

  /** Keeps what a fetch has brought: a value for each of some parts, without an error. */
  keep(
    { subgraph, keys, representations }: AskedParts,
    brought: ReadonlyMap<number, unknown>,
    { said, since }: FetchReading,
  ): void {
    if (!said || 'untracked' in said) return;
    const subgraphs = new Set([subgraph]);
    if (!this.#followed.isCurrent(subgraphs)) return;
    for (const [at, value] of brought) {
      const key = keys[at];
      const entity = representations?.[at];
      if (key === undefined || value === undefined) continue;
      const places = new Set<Place>(
        entity ? placesOfEntity(subgraph, said, entity) : placesRead(subgraph, said),
      );
      if (this.#followed.haveTouched(places, since)) continue;
      this.#kept.keep(key, { text: JSON.stringify(value), places, subgraphs });
    }
  }
}
