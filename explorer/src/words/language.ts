export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (word: string | undefined): word is Language =>
  LANGUAGES.some((language) => language === word);

/** The language that an address names by its first segment; Chinese where it names none. */
export function languageOf(path: string): Language {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : 'zh';
}

/**
 * The language of this document. It does not change while the document lives: a link to the other language loads a
 * document of its own, so that no part of a page can be left over in the first one.
 */
export const language: Language = languageOf(
  typeof location === 'undefined' ? '/' : location.pathname,
);

/** For the `lang` of an element. */
export const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const;
