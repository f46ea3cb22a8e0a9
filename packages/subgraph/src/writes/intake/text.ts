import type { Path, Problems } from '../problem.ts';

export const LONGEST_NAME = 500;
export const LONGEST_QUOTE = 5000;
export const LONGEST_REASON = 2000;
export const LONGEST_KEY = 200;
const LONGEST_DATE_WORDS = 200;
/** A document's whole text. */
export const LONGEST_DOCUMENT = 500_000;

/** PostgreSQL stores no NUL, and JSON no half of a surrogate pair. */
const isStorable = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

interface Wanted {
  readonly longest: number;
  readonly isRequired?: boolean;
}

/** A text without the blanks around it; null where there is none. */
export function takeText(
  value: unknown,
  path: Path,
  problems: Problems,
  { longest, isRequired = false }: Wanted,
): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') {
    if (isRequired)
      problems.refuse('REQUIRED', path, {
        en: 'A text that is not blank is needed',
        zh: '这里须有文字',
      });
    return null;
  }
  if (text.length > longest) {
    const [length, most] = [String(text.length), String(longest)];
    problems.refuse('TOO_LONG', path, {
      en: `${length} characters; at most ${most} are kept`,
      zh: `共 ${length} 个字符，最多保存 ${most} 个`,
    });
  } else if (!isStorable(text)) {
    problems.refuse('BAD_TEXT', path, {
      en: 'Remove the NUL or the broken character',
      zh: '请删去空字符（NUL）或残缺的字符',
    });
  }
  return text;
}

export const takeDateWords = (value: unknown, path: Path, problems: Problems) =>
  takeText(value, path, problems, { longest: LONGEST_DATE_WORDS });
