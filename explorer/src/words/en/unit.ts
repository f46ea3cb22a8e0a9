import type { WordsOf } from '../keys.ts';

/** What is counted, as it follows the number. */
export const unit: WordsOf<'unit'> = {
  CNY: ' {n:yuan|yuan}',
  person: ' {n:person|persons}',
  'person-time': ' {n:person-time|person-times}',
  project: ' {n:project|projects}',
  visit: ' {n:visit|visits}',
  village: ' {n:village|villages}',
  event: ' {n:event|events}',
  park: ' {n:park|parks}',
  enterprise: ' {n:enterprise|enterprises}',
  pair: ' {n:pair|pairs}',
  session: ' {n:session|sessions}',
  brand: ' {n:brand|brands}',
  workshop: ' {n:workshop|workshops}',
  platform: ' {n:platform|platforms}',
  job: ' {n:job|jobs}',
  item: ' {n:item|items}',
};
