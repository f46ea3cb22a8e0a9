import { hashOfApiKey, isWellFormedApiKey, UnauthenticatedError } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';

/** Whose key it is, by the key's hash; undefined for nobody's. */
export type FindOwner = (hash: string) => Promise<Identity | undefined>;

interface Answer {
  readonly owner: Promise<Identity | undefined>;
  /** Milliseconds since 1970; Infinity while it is being asked for. */
  until: number;
}

/** How long a key goes on after it was revoked, at most. */
const KNOWN_FOR_MS = 10_000;
/** Short, so that a new key works at once; long enough to blunt whoever sends one wrong key again and again. */
const UNKNOWN_FOR_MS = 1_000;
const MOST_ANSWERS = 10_000;

/** Knows API keys by asking for them, and remembers the answers for a few seconds. */
export class ApiKeys {
  readonly #find: FindOwner;
  readonly #answers = new Map<string, Answer>();

  constructor(find: FindOwner) {
    this.#find = find;
  }

  /** @throws UnauthenticatedError for a key that is none, and whatever `find` throws. */
  async ownerOf(key: string): Promise<Identity> {
    if (!isWellFormedApiKey(key))
      throw new UnauthenticatedError('MALFORMED', 'The API key is not whole; copy it again');
    const owner = await this.#answer(hashOfApiKey(key)).owner;
    if (owner) return owner;
    throw new UnauthenticatedError('UNKNOWN_KEY', 'The API key is unknown, or was revoked');
  }

  #answer(hash: string): Answer {
    const known = this.#answers.get(hash);
    if (known && known.until > Date.now()) return known;
    const answer: Answer = { owner: this.#find(hash), until: Infinity };
    this.#remember(hash, answer);
    answer.owner.then(
      (owner) => (answer.until = Date.now() + (owner ? KNOWN_FOR_MS : UNKNOWN_FOR_MS)),
      () => this.#answers.delete(hash),
    );
    return answer;
  }

  #remember(hash: string, answer: Answer): void {
    this.#answers.delete(hash);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size >= MOST_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(hash, answer);
  }
}
