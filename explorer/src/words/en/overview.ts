import type { WordsOf } from '../keys.ts';

export const overview: WordsOf<'overview'> = {
  title: 'Who assists whom, and how much of it is documented',
  sentence:
    '{pairings} pairings, {activities} {activities:record|records}; {stated} {stated:states|state} a sum of money: contracted {contracted}, paid-in {paidIn}.',
  'tile.pairings': 'pairings',
  'tile.silent': 'without any record',
  'tile.activities': 'records',
  'tile.unpaired': 'name no recipient',
  'tile.contracted': 'contracted',
  'tile.paidIn': 'paid-in',
  'tile.records': '{n} {n:record|records}, {missing} without a figure',
  'tile.noRecords': 'not one record',
  filters: 'Filters',
  measure: 'Width shows',
  'measure.records': 'records',
  'measure.contracted': 'contracted',
  level: 'Regions raised to',
  flow: 'Who assists whom, through what',
  'flow.records':
    'From supporter by domain to recipient; width is the number of records. Most: {supporter} to {recipient}, {domain}, {n} {n:record|records}.',
  'flow.contracted':
    'From supporter by domain to recipient; width is contracted money. {stated} {stated:flow states|flows state} a figure; the largest is {supporter} to {recipient}, {domain}: {value}. {silent} without a figure {silent:is|are} not drawn.',
  'flow.empty': 'No record fits',
  'flow.emptyWhy':
    'That does not mean that nothing happened: it may not be reported, or not for a single pairing. Widen the dates, or include unconfirmed records.',
  'flow.noMoney': 'No flow states a contracted figure',
  'flow.noMoneyWhy': 'Not stated is not zero. Records show what there is.',
  'flow.unpaired':
    '{n} more {n:record belongs|records belong} to no single pairing and {n:is|are} not in the chart.',
  'flow.silent': '{n} {n:pairing has|pairings have} no record',
  'flow.domain': 'Domain',
  'flow.count': 'Records',
  'flow.contractedColumn': 'Contracted',
  'flow.focus': 'Only {name}',
  'flow.unfocus': 'Show all',
  'flow.caption': 'Records and contracted money from supporter by domain to recipient',
  silence: 'Where nothing is reported',
  'silence.sentence':
    'Of {cells} cells, for {pairs} {pairs:pair|pairs} with records and six domains, {empty} are empty. Not reported does not mean that nothing happened.',
  latest: 'Latest records',
  'latest.sentence': 'By date, newest first; undated ones last, in the words of the source.',
  'latest.empty': 'No record fits',
  'latest.emptyWhy': 'Widen the filters above.',
  'latest.unpaired': 'no single pairing',
  'latest.caption': 'Latest records',
  'latest.when': 'When',
  'latest.what': 'Record',
  'latest.money': 'Money',
  live: 'live',
  'live.connecting': 'connecting',
  'live.new': '{n} new {n:record|records}: show',
};
