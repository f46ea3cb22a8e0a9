import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fill } from './fill.ts';
import { zh } from './zh.ts';

type Pages = Readonly<Record<string, Readonly<Record<string, string>>>>;

const entries = (pages: Pages) =>
  Object.entries(pages).flatMap(([page, words]) =>
    Object.entries(words).map(([key, text]) => [`${page}.${key}`, text] as const),
  );
const placesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

/** What the glossary calls otherwise, in the words of this page. */
const NOT_OURS = {
  en: /\b(donors?|helpers?|hosts?|twins?|twinned|amounts?|counterpart aid|cluster-style group|(?<!counterpart )collaborations?)\b/i,
  zh: /捐助方|帮助方|金主|姐妹城市|总额度/,
};

describe('the words of the page', () => {
  it('are there in both languages, key by key', () => {
    expect(entries(en).map(([key]) => key)).toEqual(entries(zh).map(([key]) => key));
  });

  it('have the same places for values in both languages', () => {
    const theirs = new Map(entries(en));
    for (const [key, text] of entries(zh))
      expect(placesIn(theirs.get(key) ?? ''), key).toEqual(placesIn(text));
  });

  it.each([
    ['zh', zh, NOT_OURS.zh],
    ['en', en, NOT_OURS.en],
  ] as const)('are those of the glossary in %s', (_, words, forbidden) => {
    expect(entries(words).filter(([, text]) => forbidden.test(text))).toEqual([]);
  });

  it('are Chinese in Chinese, and have no Chinese in English but the name of the other language', () => {
    const han = /\p{Script=Han}/u;
    const foreign = entries(en).filter(([, text]) => han.test(text));
    expect(foreign.map(([key]) => key)).toEqual(['shell.otherLanguage']);
  });

  it('are punctuated as their language is', () => {
    const halfWidth = /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u;
    expect(entries(zh).filter(([, text]) => halfWidth.test(text))).toEqual([]);
    expect(entries(en).filter(([, text]) => /[，；：。（）]/.test(text))).toEqual([]);
  });

  it('are filled where they have places', () => {
    expect(fill('{n} {n:record|records} of {whole}', { n: 1, whole: 2 }).join('')).toBe(
      '1 record of 2',
    );
    expect(fill('{n} {n:record|records}', { n: '3' }).join('')).toBe('3 records');
    expect(fill('{n}', {}).join('')).toBe('{n}');
  });
});
