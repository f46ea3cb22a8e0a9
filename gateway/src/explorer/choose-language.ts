import type { IncomingHttpHeaders } from 'node:http';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that a reader chose before, else the first of ours that their browser asks for. */
export function chooseLanguage({ cookie = '', ...headers }: IncomingHttpHeaders): Language {
  const chosen = /(?:^|;\s*)jiedui-language=(zh|en)(?:;|$)/.exec(cookie)?.[1];
  if (chosen === 'zh' || chosen === 'en') return chosen;
  const wanted = wantedIn(headers['accept-language'] ?? '');
  const first = wanted.find((tag) => LANGUAGES.some((language) => language === tag));
  if (first === 'zh' || first === 'en') return first;
  // Whoever reads neither is likelier to get along with English; a browser that says nothing is one of ours.
  return wanted.length > 0 && !wanted.includes('*') ? 'en' : 'zh';
}

/** The languages of an `Accept-Language`, without their regions, the most wanted first. */
const wantedIn = (header: string): string[] =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const weight = /^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1];
      return { tag: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^([a-z]{2,8}|\*)$/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
