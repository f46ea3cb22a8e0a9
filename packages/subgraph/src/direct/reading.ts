import type { DirectStatement } from './plan.ts';
import { NotDirectError } from './reason.ts';

type Rows = readonly (readonly [string | null])[];

/** One statement of a request: what it is asked for, and what it has brought. */
export class Reading {
  readonly direct: DirectStatement;
  /** Of the representations, each once. */
  readonly keys: string[] = [];
  readonly #places = new Map<string, number>();
  #rows: Rows = [];

  constructor(direct: DirectStatement) {
    this.direct = direct;
  }

  /** The row in which what has this key will be. */
  rowOf(key: string): number {
    let row = this.#places.get(key);
    if (row === undefined) {
      row = this.keys.push(key) - 1;
      this.#places.set(key, row);
    }
    return row;
  }

  brought(rows: Rows): void {
    this.#rows = rows;
  }

  text(row: number): string {
    return this.#rows[row]?.[0] ?? 'null';
  }

  /** A row's value, made anew at each call. Throws NotDirectError where it does not fit. */
  value(row: number): unknown {
    const value = JSON.parse(this.text(row)) as unknown;
    if (!this.direct.fits(value)) throw new NotDirectError('value');
    return value;
  }
}

/** A row of a statement: what stands for one representation, or all root fields. */
export interface RowPlace {
  readonly reading: Reading;
  readonly row: number;
}

/** Where the answer to `_entities` comes from, one by one; `readings` gets a statement for each type. */
export function entityRows(
  representations: readonly unknown[],
  readings: Reading[],
  directOf: (type: string) => DirectStatement,
  keyOf: (type: string) => string,
): RowPlace[] {
  const byType = new Map<string, Reading>();
  return representations.map((given) => {
    if (typeof given !== 'object' || given === null) throw new NotDirectError('representation');
    const representation = given as Readonly<Record<string, unknown>>;
    const type = String(representation['__typename']);
    let reading = byType.get(type);
    if (!reading) {
      reading = new Reading(directOf(type));
      byType.set(type, reading);
      readings.push(reading);
    }
    return { reading, row: reading.rowOf(String(representation[keyOf(type)])) };
  });
}
