import type { WordsOf } from '../keys.ts';

export const figure: WordsOf<'figure'> = {
  missing: 'not reported',
  noRecord: 'not reported',
  floor: 'at least {value}',
  ceiling: 'up to {value}',
  about: 'about {value}',
  floorWord: 'at least',
  more: '+ {n} without a figure',
  moreCount: '+ {n} without a number',
  yuan: '¥{value}',
  part: '⊂ included in “{whole}”',
  partShort: '⊂ included in another record',
  partNote: 'already in that record’s figure, not counted again',
  contracted: 'contracted',
  paidIn: 'paid-in',
  undated: 'undated',
  original: '“{text}” in the source',
  ongoing: 'ongoing',
  since: 'since {date}',
  zhOnly: 'Chinese only',
};
