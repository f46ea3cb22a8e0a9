import { problemOf } from '../../../data/ask.ts';
import type { GraphError, Problem } from '../../../data/ask.ts';
import { plain } from '../../../figures/localized.tsx';
import type { Place } from './lists.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface Row {
  /** Where it stands in the answer. */
  readonly path: readonly (string | number)[];
  readonly fields: Fields;
  /** What went wrong within it. */
  readonly problems: readonly Problem[];
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: Fields): value is { zh: string; en: string | null } =>
  typeof value['zh'] === 'string' &&
  Object.keys(value).every((key) => key === 'zh' || key === 'en');

/** The rows of a list, wherever it stands in the answer, each with the errors that belong to it. */
export function rowsOf(data: unknown, place: Place, errors: readonly GraphError[]): Row[] {
  return found(data, place, []).map(({ path, fields }) => {
    const own = errors.filter(({ path: at = [] }) => path.every((key, index) => at[index] === key));
    return { path, fields, problems: own.map(problemOf) };
  });
}

/** Errors that belong to none of the rows. */
export const errorsBeside = (errors: readonly GraphError[], rows: readonly Row[]): GraphError[] =>
  errors.filter(
    ({ path: at = [] }) => !rows.some(({ path }) => path.every((key, index) => at[index] === key)),
  );

type Found = Pick<Row, 'path' | 'fields'>;

function found(data: unknown, place: Place, path: Row['path']): Found[] {
  if (Array.isArray(data))
    return data.flatMap((each, index) => found(each, place, [...path, index]));
  if (!isObject(data)) return [];
  const [key, ...rest] = place;
  if (key !== undefined) return found(data[key], rest, [...path, key]);
  if (Array.isArray(data['nodes'])) return found(data['nodes'], [], [...path, 'nodes']);
  if (Array.isArray(data['edges'])) return found(data['edges'], [], [...path, 'edges']);
  return [{ path, fields: data }];
}

/** How many there are altogether, as the list itself says; undefined where it was not asked or there are several lists. */
export function totalOf(data: unknown, place: Place): number | undefined {
  let at: unknown = data;
  for (const key of place) at = isObject(at) ? at[key] : undefined;
  const total = isObject(at) ? at['totalCount'] : undefined;
  return typeof total === 'number' ? total : undefined;
}

/** The paths of all values of the rows, in the order in which they first come. */
export function columnsOf(rows: readonly Row[]): string[] {
  const columns = new Set<string>();
  const look = (fields: Fields, path: string) => {
    for (const [key, value] of Object.entries(fields)) {
      const here = path + key;
      if (isObject(value) && !isText(value)) look(value, `${here}.`);
      else columns.add(here);
    }
  };
  for (const { fields } of rows) look(fields, '');
  // An object that is null in one row is open in another: then its own column would say nothing.
  return [...columns].filter((each) => ![...columns].some((other) => other.startsWith(`${each}.`)));
}

/** What stands under a path: undefined where the answer has nothing there, null where it says so. */
export function valueAt(fields: Fields, column: string): unknown {
  let at: unknown = fields;
  for (const key of column.split('.')) {
    if (at === null) return null;
    at = isObject(at) ? at[key] : undefined;
  }
  return at;
}

/** A value in words; empty for null. A list within a row is its parts, one after the other. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  if (isText(value)) return plain(value);
  return Object.values(value).map(textOf).filter(Boolean).join(' · ');
}
