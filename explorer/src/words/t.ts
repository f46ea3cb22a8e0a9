import { fill } from './fill.ts';
import type { Language } from './language.ts';
import type { zh } from './zh.ts';

/** Every language has the pages and keys of the Chinese dictionary, with words of its own. */
export type Dictionary = {
  readonly [Page in keyof typeof zh]: { readonly [Key in keyof (typeof zh)[Page]]: string };
};

/** One page's part of it, for a file of another language to be held to. */
export type WordsOf<Page extends keyof Dictionary> = Dictionary[Page];

/** `overview.title` */
export type WordKey = {
  [Page in keyof Dictionary]: `${Page}.${keyof Dictionary[Page] & string}`;
}[keyof Dictionary];

let words: Dictionary | undefined;

/** Loads the words of one language, and no other's; `t` may be called from then on. */
export async function loadWords(language: Language): Promise<void> {
  words = language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
}

function wordsAt(key: WordKey): string {
  const dot = key.indexOf('.');
  const [page, name] = [key.slice(0, dot), key.slice(dot + 1)];
  const found = (words as Readonly<Record<string, Readonly<Record<string, string>>>> | undefined)?.[
    page
  ];
  return found?.[name] ?? key;
}

/** The words of the page's language under a key, with values in their places. */
export const t = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(wordsAt(key), values).join('');

/** The same where a value is an element: what comes out is to be shown, not joined. */
export const parts = <Value>(
  key: WordKey,
  values: Readonly<Record<string, Value>>,
): (string | Value)[] => fill(wordsAt(key), values);
