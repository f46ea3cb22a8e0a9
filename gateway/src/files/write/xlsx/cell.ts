import type { Column } from '../../document/columns.ts';

/** Characters that Excel takes in a cell; with more it would call the whole file damaged. */
const LONGEST = 32_767;
/** A number of more digits would lose its last ones: Excel counts in doubles. */
const MOST_DIGITS = 15;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

const NEEDS_WORDS = /[&<>"]/;
/** What XML 1.0 has no way to say, and the words by which OOXML says it (ECMA-376, 22.4.2.4). */
// eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/;
const LOOKS_SPOKEN = /_x[0-9A-Fa-f]{4}_/;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const hexOf = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** A text as XML has it, whatever it holds. */
export function xmlOf(text: string): string {
  let told = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  if (LOOKS_SPOKEN.test(told)) told = told.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (UNSPEAKABLE.test(told))
    told = told.replace(new RegExp(UNSPEAKABLE, 'g'), (sign) => `_x${hexOf(sign)}_`);
  if (!NEEDS_WORDS.test(told)) return told.replace(LONE, '\uFFFD');
  return told
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(LONE, '\uFFFD');
}

/** A cell at a place; nothing where nothing is stated. A text is a text: Excel computes none of it. */
export function cellOf(text: string, kind: Column['kind'], place: string): string {
  if (text === '') return '';
  if (kind === 'number' && isExact(text)) return `<c r="${place}"><v>${text}</v></c>`;
  if (kind === 'truth') return `<c r="${place}" t="b"><v>${text === 'true' ? '1' : '0'}</v></c>`;
  return textCell(text, place, '');
}

export const headingCell = (text: string, place: string): string => textCell(text, place, ' s="1"');

const textCell = (text: string, place: string, style: string) =>
  `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlOf(text)}</t></is></c>`;

const isExact = (text: string): boolean =>
  NUMBER.test(text) && text.replace(/^-?0*\.?0*|\./g, '').length <= MOST_DIGITS;

/** How Excel calls a column, from 0 on: A, B, … Z, AA. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before === 0 ? letter : lettersOf(before - 1) + letter;
}
