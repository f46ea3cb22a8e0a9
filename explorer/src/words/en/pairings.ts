import type { WordsOf } from '../keys.ts';

export const pairings: WordsOf<'pairings'> = {
  title: 'Pairings',
  sentence:
    '{n} {n:pairing|pairings}, {documented} with records. For the others nothing is reported, which does not mean that nothing happened.',
  kind: 'Policy',
  'kind.all': 'all',
  documented: 'with records only',
  empty: 'No pairing fits',
  emptyWhy: 'Choose another policy, or include those without records.',
  caption: 'Pairings and their records',
  pair: 'Supporter → recipient',
  records: 'Records',
  domains: 'Records by domain',
  none: 'none',
};
