import { NO_LANGUAGE } from './asked/language.ts';
import type { Column, Step } from './document/columns.ts';
import type { FilePlan } from './document/plan.ts';
import type { Words } from './words.ts';

/** Between what a value and what it belongs to are called. */
const WITHIN = ' · ';

/**
 * What the columns are called: in a language by its words, for programs by their paths. Where two would be called the same,
 * the path stands behind the words.
 */
export function headingsOf({ beside, rows }: FilePlan, words: Words, language: string): string[] {
  const columns = [...beside, ...rows];
  if (language === NO_LANGUAGE) return columns.map(({ path }) => path);
  const called = columns.map((column) => headingOf(column, words, language));
  return columns.map(({ path }, at) => {
    const heading = called[at] ?? path;
    return called.indexOf(heading) === called.lastIndexOf(heading)
      ? heading
      : `${heading} (${path})`;
  });
}

const headingOf = ({ steps }: Column, words: Words, language: string): string =>
  steps.map((step) => wordOf(step, words, language)).join(WITHIN);

/** The client's own name for it counts most; one that there is no word for is called as in the schema. */
export const wordOf = (
  { owner, name, alias }: Step,
  { fields }: Words,
  language: string,
): string => {
  if (alias !== undefined) return alias;
  return fields[`${owner}.${name}`]?.[language] ?? fields[name]?.[language] ?? name;
};
