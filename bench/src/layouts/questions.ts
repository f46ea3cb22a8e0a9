import { pairingOf } from '../generated/pairing.ts';

/** What is asked of the entries, as subgraphs ask it. */
export interface Question {
  readonly name: string;
  /** Of a table of entries. */
  readonly statement: (table: string) => string;
  /** The values of its parameters, the nth time. */
  readonly values: (n: number) => readonly unknown[];
}

/** What is there of the database to ask for. */
export interface Known {
  readonly pairings: number;
  readonly ids: readonly string[];
  readonly positions: readonly string[];
  readonly moments: readonly Date[];
}

const STANDING = `until is null and type <> 'WITHDRAWN'`;
const NEWEST = 'order by occurred_sort desc, id desc limit 21';
const timeline = (table: string) =>
  `select id, title_zh, money_fen from ${table} where ${STANDING} and pairing_id = $1 ${NEWEST}`;
/** So many are added at once, as by one report. */
export const ADDED = 1000;

export const questions = ({ pairings, ids, positions, moments }: Known): readonly Question[] => [
  {
    name: 'timeline of the largest pairing',
    statement: timeline,
    values: () => [pairingOf(0, { pairings }).id],
  },
  {
    name: 'timeline of pairings of all sizes',
    statement: timeline,
    values: (n) => [pairingOf((n * 37) % pairings, { pairings }).id],
  },
  {
    name: 'the newest of all',
    statement: (table) => `select id, title_zh from ${table} where ${STANDING} ${NEWEST}`,
    values: () => [],
  },
  {
    name: 'how many of a year',
    statement: (table) =>
      `select count(*) from ${table} where ${STANDING} and occurred_sort between $1::date and $2::date`,
    values: (n) => [`${String(2017 + (n % 8))}-01-01`, `${String(2017 + (n % 8))}-12-31`],
  },
  {
    name: 'an activity by its id',
    statement: (table) => `select title_zh, record from ${table} where id = $1 and until is null`,
    values: (n) => [ids[n % ids.length]],
  },
  {
    name: 'twenty by their positions',
    statement: (table) =>
      `select title_zh, record from ${table} where pos = any($1::bigint[]) order by pos`,
    values: (n) => [
      Array.from({ length: 20 }, (_, k) => positions[(n * 20 + k) % positions.length]),
    ],
  },
  {
    name: 'the position at a moment',
    statement: (table) =>
      `select pos from ${table} where at <= $1::timestamptz order by at desc, pos desc limit 1`,
    values: (n) => [moments[n % moments.length]],
  },
];

/** Adds the nth thousand from the end once more: no key of the copies forbids it. */
export const adding = (table: string): string =>
  `insert into ${table} select e.* from pairings.entry as e, (select max(pos) as pos from pairings.entry) as last
   where e.pos > last.pos - ($1::int + 1) * ${String(ADDED)} and e.pos <= last.pos - $1::int * ${String(ADDED)}`;
