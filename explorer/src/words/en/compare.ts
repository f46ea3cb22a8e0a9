import type { WordsOf } from '../keys.ts';

export const compare: WordsOf<'compare'> = {
  nav: 'Compare',
  title: 'One indicator, many pairings, year by year',
  choices: 'What is compared',
  indicator: 'Indicator',
  beside: 'beside it',
  'beside.none': 'nothing',
  from: 'from year',
  to: 'to year',
  open: 'any',
  pairings: 'Pairings',
  add: 'Add a pairing: name or code of a region',
  'add.results': 'Pairings that can be added',
  remove: 'Remove {name}',
  all: 'All {n} pairings are compared. Once you add some, only those are.',
  first: 'Of {n} pairings, the first {shown} by their ids are compared. Add those you want to see.',
  clear: 'Back to all',
  missingPairings: 'These pairings are not in the data and are left out: {ids}',
  stated: '{n} of {m} {m:pairing|pairings} {n:states|state} a figure for {indicator}.',
  most: ' By the latest year of each, {name} has the most: {value} ({year}).',
  withUnit: '{name} ({unit})',
  silent: '{n} {n:pairing reports|pairings report} nothing, and {n:stays|stay} on the list:',
  undated:
    'Records without a calendar date belong to no year, and are not part of this comparison.',
  empty: 'None of these pairings reports a figure for {indicator}',
  emptyWhy:
    'Not reported is not zero. Choose another indicator, more years, or add other pairings.',
  pairing: 'Pairing',
  latest: 'Latest year',
  year: 'Year',
  'refused.title': '“{one}” and “{other}” may not stand on one scale',
  'refused.unit':
    'The first is counted in {oneUnit}, the second in {otherUnit}. Side by side, longer or higher would mean nothing.',
  'refused.stage':
    'Contracted, paid-in and guided are stages of money: the same yuan appear in one after the other, and can be neither added nor held against each other.',
  'refused.cash':
    'One is cash alone, the other cash and goods: the first is already in the second.',
  'refused.part':
    'One is part of the other: side by side, the same people would look like two groups.',
  'refused.average': 'One is a total, the other an average.',
  'refused.only': 'Only {name}',
  unknown: 'There is no indicator with the code “{code}”. Choose one above.',
};
