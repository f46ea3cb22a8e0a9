/** The types of columns whose values are written in another way than as themselves. */
export type ColumnType = 'array' | 'json' | 'other';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? '');

const inArray = (item: unknown) => `"${String(item).replace(/["\\]/g, '\\$&')}"`;

/** A value in the text format of COPY. */
export function field(value: unknown, type: ColumnType = 'other'): string {
  if (value === null || value === undefined) return '\\N';
  if (type === 'json') return escaped(JSON.stringify(value));
  if (type === 'array') return escaped(`{${(value as unknown[]).map(inArray).join(',')}}`);
  return typeof value === 'string' ? escaped(value) : (value as number | boolean).toString();
}

/** A moment, given in milliseconds. */
export const moment = (ms: number): string => new Date(ms).toISOString();
