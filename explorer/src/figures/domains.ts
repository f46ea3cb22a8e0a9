import { language } from '../words/language.ts';
import { t } from '../words/t.ts';

/** The domains of the graph, in the order of its pages. */
export const DOMAINS = [
  'PAIRINGS',
  'INDUSTRY',
  'EDUCATION',
  'HEALTHCARE',
  'LABOUR',
  'PRODUCTS',
] as const;

const list = new Intl.ListFormat(language, { type: 'conjunction' });

/** Their names, one after the other as a sentence has them. */
export const domainNames = (domains: readonly (typeof DOMAINS)[number][]): string =>
  list.format(domains.map((domain) => t(`term.domain.${domain}`)));
