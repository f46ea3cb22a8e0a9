import { toMark } from '../../../figures/mark.ts';
import type { Mark } from '../../../figures/mark.ts';
import { textOf, valueAt } from './rows.ts';
import type { Fields, Row } from './rows.ts';

/** Numbers travel as text where they may exceed what a number holds; codes are texts of digits too, and no numbers. */
const NUMBERS = /(?:^|\.)(?:yuan|fen|value)$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const isNumber = (column: string, value: unknown): boolean =>
  typeof value === 'number' ||
  (NUMBERS.test(column) && typeof value === 'string' && NUMBER.test(value));

/** The columns that can be drawn: those in which numbers stand, and nothing else. */
export const numbersIn = (rows: readonly Row[], columns: readonly string[]): string[] =>
  columns.filter((column) => {
    const values = rows.map(({ fields }) => valueAt(fields, column)).filter((each) => each != null);
    return values.length > 0 && values.every((value) => isNumber(column, value));
  });

/** The columns by which a row can be called. */
export const namesIn = (columns: readonly string[], numbers: readonly string[]): string[] => {
  const names = columns.filter((each) => !numbers.includes(each));
  const rank = (each: string) =>
    /(name|title|label|text)$/.test(each) ? 0 : /(^|\.)(id|code)$/.test(each) ? 2 : 1;
  return names.sort((a, b) => rank(a) - rank(b));
};

/** What may be drawn of a value: fields beside it say whether it is a floor, and whether anything is stated at all. */
export function markAt(fields: Fields, column: string): Mark {
  const value = valueAt(fields, column);
  const beside = column.slice(0, column.lastIndexOf('.') + 1);
  const says = (field: string) => valueAt(fields, beside + field);
  const count = (field: string, otherwise: number) => {
    const said = says(field);
    return typeof said === 'number' ? said : otherwise;
  };
  const isTotal = NUMBERS.test(column);
  const nothing = value === null || value === undefined;
  return toMark({
    value: nothing ? '0' : textOf(value),
    atLeast: isTotal && (says('atLeast') === true || says('qualifier') === 'AT_LEAST'),
    approximate: isTotal && (says('approximate') === true || says('qualifier') === 'APPROXIMATE'),
    upperBound: isTotal && (says('upperBound') === true || says('qualifier') === 'UP_TO'),
    recordCount: isTotal ? count('recordCount', 1) : 1,
    missingCount: nothing ? count('recordCount', 1) : isTotal ? count('missingCount', 0) : 0,
  });
}

/** Whether a zero may stand where nothing was stated, since the question does not ask how many records state something. */
export const hasDoubtfulZero = (rows: readonly Row[], column: string): boolean => {
  const beside = column.slice(0, column.lastIndexOf('.') + 1);
  return (
    NUMBERS.test(column) &&
    rows.some(
      ({ fields }) =>
        Number(valueAt(fields, column) ?? NaN) === 0 &&
        (valueAt(fields, `${beside}recordCount`) === undefined ||
          valueAt(fields, `${beside}missingCount`) === undefined),
    )
  );
};
