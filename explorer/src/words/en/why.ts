import type { WordsOf } from '../keys.ts';

export const why: WordsOf<'why'> = {
  title: 'Why this figure?',
  records:
    '{n} {n:record is|records are} counted, {missing} of them without a figure. Plans and announcements are not counted.',
  noRecords: 'No record reports this figure. Not reported is not zero.',
  unknown: 'There is no pairing {pairing}, or no indicator with the code {indicator}.',
  noQuote: 'no quote',
  parts: 'Not counted again',
  partsWhy:
    'The figures of these records are inside others already; adding them would count them twice.',
  revision: 'version {n}',
  firstReport: 'first record',
  source: 'Source',
  reportedBy: 'reported by {name}',
};
