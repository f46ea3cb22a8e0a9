import type { Reason } from '../../../words/reason.ts';
import { CHOICES } from '../kinds/generated.ts';
import type { Column, Kind } from '../kinds/kind.ts';
import { numberMeant } from './number-meant.ts';
import { readDate, readDay } from './read-date.ts';

/** The texts of a form or of a row of a sheet, by the path of the column. */
export type Cells = Readonly<Record<string, string>>;

/** What is wrong at one place of a row, with no reason for what was found before the graph was asked. */
export interface RowProblem extends Reason {
  /** The path of a column; undefined for what concerns the row. */
  readonly column: string | undefined;
  readonly code: string;
  /** What is probably meant: texts that would be right, by column. */
  readonly fix?: Cells;
}

export interface ReadRow {
  readonly input: Readonly<Record<string, unknown>>;
  /** What keeps it from being sent: the graph would refuse the whole call for it. */
  readonly problems: readonly RowProblem[];
}

/** Semicolons and enumeration commas, of either width, and lines. */
const SEPARATORS = /[;\uFF1B\u3001\n]+/;
const several = (text: string) =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The value of an enum that a text names, by its code or its word in either language. */
export function choiceOf(name: string, text: string): string | undefined {
  const said = text.trim().toLowerCase();
  return CHOICES[name]?.find(({ value, zh, en }) =>
    [value, zh, en].some((word) => word.toLowerCase() === said),
  )?.value;
}

/** The value of one cell as the graph takes it; undefined where it is blank; a problem where the graph cannot be asked. */
function valueOf(column: Column, cell: string): { value?: unknown; problem?: string } {
  const text = cell.trim();
  if (column.kind === 'date') return { value: readDate(text) };
  if (text === '')
    return column.isRequired && column.kind !== 'text' ? { problem: 'REQUIRED' } : {};
  if (column.kind === 'choice') {
    const value = choiceOf(column.enum ?? '', text);
    return value === undefined ? { problem: 'BAD_VALUE' } : { value };
  }
  if (column.kind === 'integer')
    return /^-?\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: 'BAD_NUMBER' };
  if (column.kind === 'day') return { value: readDay(text) ?? text };
  if (column.kind === 'number')
    return { value: text.replaceAll(/(?<=\d)[,\uFF0C](?=\d{3}(?!\d))/g, '') };
  if (column.kind === 'ids') return { value: several(text) };
  if (column.kind === 'labels') return { value: several(text).map((zh) => ({ zh })) };
  return { value: text };
}

/** The input of one record from its texts. */
export function rowOf({ columns }: Kind, cells: Cells): ReadRow {
  const input: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const column of columns) {
    const { value, problem } = valueOf(column, cells[column.path] ?? '');
    if (problem !== undefined) problems.push({ column: column.path, code: problem });
    const [field = '', part] = column.path.split('.');
    const isNeeded = column.isRequired && column.kind === 'text';
    if (part !== undefined && (value !== undefined || isNeeded))
      input[field] = { ...(input[field] as object | undefined), [part]: value ?? '' };
    else if (value !== undefined) input[field] = value;
  }
  return { input: withoutNothing(columns, input), problems };
}

/** A qualifier of no number says nothing. */
function withoutNothing(columns: readonly Column[], input: Readonly<Record<string, unknown>>) {
  const isEmpty = (field: string) =>
    columns.some(({ path, kind }) => {
      const [of, part = ''] = path.split('.');
      const value = input[field] as Readonly<Record<string, unknown>>;
      return kind === 'number' && of === field && value[part] === undefined;
    });
  return Object.fromEntries(Object.entries(input).filter(([field]) => !isEmpty(field)));
}

/** The column that a path in the input of a row belongs to: `contracted`, `yuan` or `signed`, `date`. */
export function columnAt({ columns }: Kind, path: readonly string[]): Column | undefined {
  const said = path.join('.');
  return (
    columns.find((column) => said === column.path || said.startsWith(`${column.path}.`)) ??
    columns.find((column) => column.path.startsWith(`${path[0] ?? ''}.`))
  );
}

/** What would be right in the place of a number in words, and how it relates to the true one. */
export function fixOf(kind: Kind, column: Column, cells: Cells): Cells | undefined {
  const meant = column.kind === 'number' ? numberMeant(cells[column.path] ?? '') : undefined;
  if (!meant || meant.number === cells[column.path]) return undefined;
  const qualifier = `${column.path.split('.')[0] ?? ''}.qualifier`;
  const has = kind.columns.some(({ path }) => path === qualifier);
  return {
    [column.path]: meant.number,
    ...(has && meant.qualifier !== 'EXACT' && { [qualifier]: meant.qualifier }),
  };
}
