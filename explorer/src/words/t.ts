import { fill } from './fill.ts';
import type { Language } from './language.ts';
import type { Dictionary, WordKey } from './keys.ts';

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
