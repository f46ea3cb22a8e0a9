import { NO_LANGUAGE } from './asked/language.ts';
import type { Column } from './document/columns.ts';
import type { Frames } from './document/frames.ts';
import type { FilePlan } from './document/plan.ts';
import { valueAt } from './document/value-at.ts';
import type { Data } from './document/value-at.ts';
import type { Words } from './words.ts';

/** Between the values of a cell that has several. */
const BETWEEN = '; ';

type Write = (value: unknown) => string;

/** Writes the rows of pages as texts: one for each cell, empty where nothing is stated. */
export class Rows {
  readonly #beside: readonly { readonly column: Column; readonly write: Write }[];
  readonly #rows;
  readonly #frames: Frames;
  #repeated: readonly string[] = [];

  constructor(plan: FilePlan, words: Words, language: string) {
    const writer = (column: Column) => cellWriter(column, words, language);
    this.#beside = plan.beside.map((column) => ({ column, write: writer(column) }));
    this.#frames = plan.frames;
    this.#rows = plan.rows.map((column) => ({ column, write: writer(column) }));
  }

  /** Takes what stands beside the list from the first answer, to be repeated on each row. */
  begin(data: Data): void {
    this.#repeated = this.#beside.map(({ column, write }) => write(statedAt(data, column)));
  }

  /** The rows of a list, or of a page of it. */
  of(list: unknown): string[][] {
    return this.#frames(list).map((frame) => [
      ...this.#repeated,
      ...this.#rows.map(({ column, write }) => write(statedAt(frame[column.frame], column))),
    ]);
  }
}

/** The value of a column; null for a figure that no record states. */
function statedAt(from: unknown, { keys, unlessSilent }: Column): unknown {
  const value = valueAt(from, keys);
  if (!unlessSilent) return value;
  return stated(value, valueAt(from, unlessSilent.counted), valueAt(from, unlessSilent.silent));
}

/** Of a list of figures, each by its own counts. */
function stated(value: unknown, counted: unknown, silent: unknown): unknown {
  if (!Array.isArray(value)) return counted === silent ? null : value;
  const at = (list: unknown, index: number) => (list as unknown[])[index];
  return value.map((each, index) => stated(each, at(counted, index), at(silent, index)));
}

/** How a value of a column is written in a cell. */
function cellWriter(column: Column, words: Words, language: string): Write {
  const one = valueWriter(column, words, language);
  if (language === NO_LANGUAGE)
    return (value) => (Array.isArray(value) ? JSON.stringify(value) : one(value));
  return (value) =>
    Array.isArray(value) ? value.flat(Infinity).map(one).join(BETWEEN) : one(value);
}

function valueWriter(column: Column, words: Words, language: string): Write {
  const { isLocalized, values, digits } = column;
  if (isLocalized) return localized(words, language);
  if (digits > 0) return (value) => (value === null ? '' : shifted(textOf(value), digits));
  if (values === undefined) return (value) => (value === null ? '' : textOf(value));
  return (value) => {
    if (value === null) return '';
    const name = textOf(value);
    return words.values[`${values}.${name}`]?.[language] ?? name;
  };
}

/** The text in the file's language; where there is none, that of the first language, which says that it is. */
function localized({ languages }: Words, language: string): Write {
  const [usual = ''] = languages;
  return (value) => {
    if (value === null) return '';
    const texts = value as Data;
    const own = texts[language] ?? null;
    if (own !== null) return textOf(own);
    const other = texts[usual] ?? null;
    return other === null ? '' : `${textOf(other)} [${usual}]`;
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** A whole number with a point so many digits from its end: `1` is `0.01`. Exact, however long it is. */
export function shifted(whole: string, digits: number): string {
  const [, sign = '', number = ''] = /^(-?)(\d+)$/.exec(whole) ?? [];
  if (number === '') return whole;
  const padded = number.padStart(digits + 1, '0');
  return `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
