import type { WordsOf } from '../keys.ts';

/** What is counted, with its number. */
export const unit: WordsOf<'unit'> = {
  CNY: '{n} {n:yuan|yuan}',
  person: '{n} {n:person|persons}',
  'person-time': '{n} {n:person-time|person-times}',
  project: '{n} {n:project|projects}',
  visit: '{n} {n:visit|visits}',
  village: '{n} {n:village|villages}',
  event: '{n} {n:event|events}',
  park: '{n} {n:park|parks}',
  enterprise: '{n} {n:enterprise|enterprises}',
  pair: '{n} {n:pair|pairs}',
  session: '{n} {n:session|sessions}',
  brand: '{n} {n:brand|brands}',
  workshop: '{n} {n:workshop|workshops}',
  platform: '{n} {n:platform|platforms}',
  job: '{n} {n:job|jobs}',
  item: '{n} {n:item|items}',
};
