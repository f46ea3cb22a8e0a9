import { dateOf, localized, moneyOf, quantitiesOf, recordType } from '@jiedui/subgraph';
import { salesContributions } from '../sales.writes.ts';
import type { LivestreamTable } from './livestream.table.ts';

export const livestream = recordType<LivestreamTable>('livestream', {
  kind: 'LIVESTREAM',
  label: { zh: '直播带货', en: 'Livestream' },
  of: (stream) => {
    const held = dateOf(stream, 'held');
    return {
      title: localized(stream, 'title'),
      status: stream.status,
      occurred: held,
      money: moneyOf(stream, 'sold', 'SALE'),
      quantities: quantitiesOf(stream, 'viewers', 'person-time'),
      partOf: stream.partOfId,
      contributions: salesContributions(stream, held, true),
    };
  },
});
