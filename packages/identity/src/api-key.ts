import { createHash, randomBytes } from 'node:crypto';

/** What every key begins with, so that it is known for one wherever it turns up, and is no JWT. */
const PREFIX = 'jd_';
/** Hexadecimal, so that underscores only separate: `jd_<id>_<secret>`. */
const FORM = /^jd_[0-9a-f]{32}_[0-9a-f]{64}$/;

const SECRET_BYTES = 32;

export interface NewApiKey {
  /** The whole text; whoever made it is shown it once, and it is kept nowhere. */
  readonly text: string;
  readonly hash: string;
}

/** Makes a key. `id` is 32 hexadecimal digits that name it in public. */
export function newApiKey(id: string): NewApiKey {
  const text = `${PREFIX}${id}_${randomBytes(SECRET_BYTES).toString('hex')}`;
  if (!FORM.test(text)) throw new RangeError('The id of a key is 32 hexadecimal digits');
  return { text, hash: hashOfApiKey(text) };
}

/** Whether a credential means to be a key. */
export const isApiKey = (text: string): boolean => text.startsWith(PREFIX);

/** Whether a credential can be a key at all. */
export const isWellFormedApiKey = (text: string): boolean => FORM.test(text);

/**
 * What is kept of a key, and by which it is found. Slow, salted hashes are for passwords, which can be guessed: of 256
 * random bits nobody guesses one, and a fast hash costs nothing at each request.
 */
export const hashOfApiKey = (text: string): string =>
  createHash('sha256').update(text).digest('hex');
