import type { WordsOf } from '../keys.ts';

export const filters: WordsOf<'filters'> = {
  from: 'from',
  to: 'to',
  confirmed: 'confirmed only',
};
