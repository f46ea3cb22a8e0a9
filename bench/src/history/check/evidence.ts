import type pg from 'pg';
import type { Dice } from '../../generated/dice.ts';
import type { History } from '../run.ts';

/** What is judged: the database as it stands, and the history that led to it. */
export interface Evidence {
  readonly client: pg.Client;
  readonly history: History;
  /** Chooses the past moments that are looked at. */
  readonly dice: Dice;
}

/** A promise and what speaks against it; nothing where it holds. */
export interface Check {
  readonly promise: string;
  readonly find: (evidence: Evidence) => Promise<readonly string[]>;
}

const SHOWN = 5;

/** The rows that a query finds, as words: the first of them, and how many there are. */
export async function rowsFound(
  client: pg.Client,
  what: string,
  query: string,
  values: readonly unknown[] = [],
): Promise<string[]> {
  const { rows } = await client.query(query, [...values]);
  return told(
    what,
    rows.map((row) => JSON.stringify(row)),
  );
}

/** The first of many, and how many there are. */
export const told = (what: string, all: readonly string[]): string[] => [
  ...all.slice(0, SHOWN).map((one) => `${what}: ${one}`),
  ...(all.length > SHOWN ? [`${what}: ${String(all.length)} in all`] : []),
];

/** Two queries that must give the same rows. */
export async function differences(
  client: pg.Client,
  what: string,
  one: string,
  other: string,
): Promise<string[]> {
  const lacks = async (here: string, there: string, words: string) =>
    rowsFound(client, `${what}, ${words}`, `(${here}) except all (${there}) order by 1, 2, 3`);
  return [
    ...(await lacks(one, other, 'only the first has')),
    ...(await lacks(other, one, 'only the second has')),
  ];
}
