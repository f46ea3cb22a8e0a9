import { language } from '../words/language.ts';
import { t } from '../words/t.ts';

/** The domains of the graph as addresses and scopes name them, in the order of its pages. */
export const DOMAIN_NAMES = [
  'pairings',
  'industry',
  'education',
  'healthcare',
  'labour',
  'products',
] as const;

export type DomainName = (typeof DOMAIN_NAMES)[number];

/** One as the graph writes it. */
export const domainOf = (name: DomainName): Uppercase<DomainName> =>
  name.toUpperCase() as Uppercase<DomainName>;

/** A domain's name in words; undefined for none. */
export function domainWord(name: string): string | undefined {
  const known = DOMAIN_NAMES.find((each) => each === name);
  return known && t(`term.domain.${domainOf(known)}`);
}

/** All of them as the graph writes them, in the same order. */
export const DOMAINS = DOMAIN_NAMES.map(domainOf);

const list = new Intl.ListFormat(language, { type: 'conjunction' });

/** Their names, one after the other as a sentence has them. */
export const domainNames = (domains: typeof DOMAINS): string =>
  list.format(domains.map((domain) => t(`term.domain.${domain}`)));
