/** How names and words of a file are written: as programs read them, always the same. */
export const NO_LANGUAGE = 'none';

/**
 * In which language a file is: what is asked for, else what the browser prefers of those there are, else the first of them.
 * Undefined where one is asked for that there is not.
 */
export function languageOf(
  asked: unknown,
  accepted: string | undefined,
  languages: readonly string[],
): string | undefined {
  if (typeof asked === 'string' && asked !== '')
    return [...languages, NO_LANGUAGE].find((language) => language === asked);
  if (languages.length === 0) return NO_LANGUAGE;
  const preferred = (accepted ?? '')
    .split(',')
    .map((part) => part.split(';', 1).join().trim().split('-', 1).join().toLowerCase())
    .find((language) => languages.includes(language));
  return preferred ?? languages[0];
}
