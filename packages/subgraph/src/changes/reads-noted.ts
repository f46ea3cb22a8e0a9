import type { TableRead } from '../reads/tables-read.ts';
import { TALLY } from '../reads/tally.ts';

/** Rows of a table that an answer shows, or that would be in it if they were there. */
export interface RowsRead {
  readonly table: string;
  /** Those of these pairings; else those with these ids; else those that others name by id; else any. */
  readonly pairings?: readonly string[];
  readonly ids?: readonly string[];
  readonly isNamed?: true;
  /** Whether each entity that was asked for is read from the rows of its own key alone, which is one of these. */
  readonly ofEach?: true;
}

/** What an answer was read from, or why that cannot be told. */
export type AnswerRead =
  | {
      readonly rows: readonly RowsRead[];
      /** Whether it shows what the other side says of records. */
      readonly hasWords: boolean;
    }
  | { readonly untracked: string };

/** How a subgraph's tables change, by their names. */
export interface TrackedTables {
  /** Tables of records: as the log says. */
  readonly records: readonly string[];
  /** Tables that change as another one does, and that one's name. */
  readonly others: Readonly<Record<string, string>>;
  /** Tables that change quietly: whenever they do, anything may have. */
  readonly quiet: readonly string[];
}

interface Ran {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly reads: readonly TableRead[];
  /** Which value is the keys of what is found, each for itself; undefined where nothing is found by keys. */
  readonly keysAt: number | undefined;
}

/** The log itself is read for the history of a record alone, which changes with the record; tallies, with what they count. */
const HISTORY = 'event';
/** What differs by when, or by whom, it is asked. */
const UNSTEADY: readonly (readonly [RegExp, string])[] = [
  [/\b(current_date|current_timestamp|localtimestamp|now\(\)|clock_timestamp)\b/i, 'clock'],
  [/"token_id"/, 'identity'],
];

/** Pairings or ids that are named one by one: of more, any row is read. */
const MOST_KEYS = 100;

/** Gathers what statements of one request read. */
export class ReadsNoted {
  readonly #tables: TrackedTables;
  readonly #rows = new Map<string, Set<string> | undefined>();
  #hasWords = false;
  #isDistrusted = false;
  #untracked: string | undefined = 'nothing was read';

  constructor(tables: TrackedTables) {
    this.#tables = tables;
  }

  /** Something was shown that is not read from tables, or not the same to everybody. */
  distrust(reason: string): void {
    this.#untracked = reason;
    this.#isDistrusted = true;
  }

  ran({ text, values, reads, keysAt }: Ran): void {
    if (this.#isDistrusted) return;
    this.#untracked = undefined;
    for (const [pattern, reason] of UNSTEADY) if (pattern.test(text)) this.distrust(reason);
    for (const read of reads) this.#add(read, values, keysAt);
    const isOfRecords = reads.some(({ table }) => this.#tables.records.includes(table));
    this.#hasWords ||= isOfRecords && text.includes('"confirmation"');
  }

  get all(): AnswerRead {
    if (this.#untracked !== undefined) return { untracked: this.#untracked };
    const rows = [...this.#rows].map(([key, keys]): RowsRead => {
      const [table = '', extent, isOfEach] = key.split(' ');
      if (extent === 'ANY' || (keys?.size ?? 0) > MOST_KEYS) return { table };
      if (extent === 'NAMED') return { table, isNamed: true };
      const named = { [extent === 'IDS' ? 'ids' : 'pairings']: [...(keys ?? [])] };
      return { table, ...named, ...(isOfEach !== undefined && { ofEach: true }) };
    });
    return { rows, hasWords: this.#hasWords };
  }

  #add(
    { table: name, extent, parameter }: TableRead,
    values: readonly unknown[],
    keysAt: number | undefined,
  ): void {
    const { records, others, quiet } = this.#tables;
    if (name === HISTORY || name === TALLY || quiet.includes(name)) return;
    const table = others[name] ?? name;
    if (table === name && !records.includes(name) && !Object.values(others).includes(name)) {
      this.distrust('table');
      return;
    }
    const given = parameter === undefined ? [] : [values[parameter]].flat();
    const isOfEach = parameter !== undefined && parameter === keysAt;
    const place = `${table} ${extent}${isOfEach ? ' EACH' : ''}`;
    const keys = this.#rows.get(place) ?? new Set<string>();
    this.#rows.set(place, keys);
    for (const key of given) if (typeof key === 'string') keys.add(key);
  }
}
