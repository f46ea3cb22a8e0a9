import { money, partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const Livestream = type('livestream', (stream) => ({
  ...recordFields(stream),
  title: text(stream, 'title'),
  held: partialDate(stream, 'held'),
  sold: money(stream, 'sold', 'SALE'),
  viewers: quantity(stream, 'viewers', 'person-time'),
  organization: ref({ id: stream.organizationId }),
  platform: ref({ id: stream.platformId }),
  partOf: ref({ id: stream.partOfId }),
}));
