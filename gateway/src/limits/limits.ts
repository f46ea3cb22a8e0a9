/** What one limit is about. */
interface Limit {
  /** Unless the operator says otherwise. Documents: at least three times what the contract's operations need. */
  readonly usual: number;
  /** In what it is counted, and of what. */
  readonly counts: string;
}

/** Every limit by the name that `LIMITS` knows it by. `docs/limits.md` says the same; a spec compares them. */
export const limits = {
  tokens: { usual: 2_000, counts: 'words and signs of a document' },
  depth: { usual: 25, counts: 'levels of fields' },
  fields: { usual: 1_000, counts: 'fields of an operation, fragments written out' },
  aliases: { usual: 100, counts: 'aliases of an operation, fragments written out' },
  rootFields: { usual: 30, counts: 'fields of Query or Mutation in an operation' },
  directives: { usual: 100, counts: 'directives of an operation, fragments written out' },
  inputDepth: { usual: 25, counts: 'levels of lists and objects in variables' },
  operations: { usual: 20, counts: 'operations of a document' },
  cost: { usual: 50_000, counts: 'points that one operation may cost' },
  rate: { usual: 10_000_000, counts: 'points that one client may spend in a minute' },
  faults: { usual: 1_000, counts: 'refused requests of one address in a minute' },
  body: { usual: 4 * 1024 * 1024, counts: 'bytes of a body, unpacked' },
  headerTime: { usual: 10_000, counts: 'milliseconds to send the headers in' },
  requestTime: { usual: 30_000, counts: 'milliseconds to send the whole request in' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
export type Limits = Readonly<Record<LimitName, number>>;

/** No request reaches it. */
export const OFF = Number.MAX_SAFE_INTEGER;

/** Whether all of these are off: then nothing need be counted for them. */
export const areOff = (all: Limits, ...names: readonly LimitName[]): boolean =>
  names.every((name) => all[name] === OFF);

export const isLimit = (name: string): name is LimitName => Object.hasOwn(limits, name);

/** The usual limits, but for those that are given. */
export const limitsWith = (given: Partial<Limits> = {}): Limits => ({
  ...(Object.fromEntries(
    Object.entries(limits).map(([name, { usual }]) => [name, usual]),
  ) as unknown as Limits),
  ...given,
});
