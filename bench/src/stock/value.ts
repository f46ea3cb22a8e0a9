import type { Row } from './database.ts';

/** `<prefix>_zh` and `<prefix>_en`. */
export const text = (prefix: string) => (row: Row) => ({
  zh: row[`${prefix}_zh`],
  en: row[`${prefix}_en`],
});

export const partialDate = (prefix: string) => (row: Row) => ({
  date: row[`${prefix}_on`],
  end: row[`${prefix}_end`],
  precision: row[`${prefix}_precision`],
  text: row[`${prefix}_text`],
});

/** Fen as yuan, exactly. */
export function yuan(fen: string): string {
  const digits = fen.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const money = (prefix: string, stage: string) => (row: Row) => {
  const fen = row[`${prefix}_fen`] as string | null;
  if (fen === null) return null;
  return { fen, yuan: yuan(fen), currency: 'CNY', qualifier: row[`${prefix}_qualifier`], stage };
};

export const quantity = (prefix: string, unit: string) => (row: Row) => {
  const value = row[`${prefix}_value`];
  return value === null ? null : { value, unit, of: null, qualifier: row[`${prefix}_qualifier`] };
};
