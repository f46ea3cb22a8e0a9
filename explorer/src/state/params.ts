/** How one thing that a reader can change is written in an address. */
export interface Param<Value> {
  /** What it is where the address does not say. */
  readonly fallback: Value;
  /** Undefined for what is malformed. */
  readonly read: (words: readonly string[]) => Value | undefined;
  /** Nothing where it is the fallback, so that addresses stay short. */
  readonly write: (value: Value) => readonly string[];
}

const single = <Value>(
  fallback: Value,
  read: (word: string) => Value | undefined,
  write: (value: Value) => string,
): Param<Value> => ({
  fallback,
  read: ([word, ...rest]) => (word === undefined || rest.length > 0 ? undefined : read(word)),
  write: (value) => (value === fallback ? [] : [write(value)]),
});

/** One of these words; the first where the address names none. */
export const oneOf = <const Word extends string>(
  ...words: readonly [Word, ...Word[]]
): Param<Word> =>
  single(
    words[0],
    (word) => words.find((each) => each === word),
    (word) => word,
  );

/** Any of these words, in the order given here: `domain=industry,labour`. */
export const someOf = <const Word extends string>(
  ...words: readonly Word[]
): Param<readonly Word[]> => ({
  fallback: [],
  read: (all) => {
    const named = all.flatMap((each) => each.split(','));
    return named.every((word) => words.some((each) => each === word))
      ? words.filter((word) => named.includes(word))
      : undefined;
  },
  write: (value) => (value.length > 0 ? [value.join(',')] : []),
});

/** On, as `=1`, or off. */
export const flag = (): Param<boolean> =>
  single<boolean>(
    false,
    (word) => (word === '1' ? true : undefined),
    () => '1',
  );

/** A text of one shape; empty where the address does not say. */
export const matching = (shape: RegExp): Param<string> =>
  single(
    '',
    (word) => (shape.test(word) ? word : undefined),
    (word) => word,
  );

/** Texts of one shape, each once, said by repeating the name: `p=1&p=2`. */
export const each = (shape: RegExp, most: number): Param<readonly string[]> => ({
  fallback: [],
  read: (words) => {
    const named = [...new Set(words)];
    return named.length <= most && named.every((word) => shape.test(word)) ? named : undefined;
  },
  write: (value) => value,
});

/** A calendar day. */
export const day = (): Param<string> => {
  const isDay = (word: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(word) &&
    // 30 February is read as a day of March, and a 13th month as no day.
    !Number.isNaN(Date.parse(word)) &&
    new Date(word).toJSON().startsWith(word);
  return single(
    '',
    (word) => (isDay(word) ? word : undefined),
    (word) => word,
  );
};

/** A whole number between two others. */
export const number = (fallback: number, least: number, most: number): Param<number> =>
  single(
    fallback,
    (word) => {
      const value = /^\d{1,9}$/.test(word) ? Number(word) : NaN;
      return value >= least && value <= most ? value : undefined;
    },
    String,
  );
