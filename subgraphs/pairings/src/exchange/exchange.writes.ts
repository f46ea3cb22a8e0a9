import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  oneMore,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { ExchangeTable } from './exchange.table.ts';

function contributionsOf(exchange: NewRecord<ExchangeTable>) {
  const held = dateOf(exchange, 'held');
  const { participantsValue: value, participantsQualifier: qualifier } = exchange;
  switch (exchange.kind) {
    case 'LEADERSHIP_VISIT':
      return [oneMore('leaders-visits', held)];
    case 'THREE_EXCHANGES':
      return [oneMore('three-exchanges-events', held)];
    case 'TRAINING':
      return [contribution('cadres-trained', held, { value, qualifier })];
    default:
      return [];
  }
}

export const exchange = recordType<ExchangeTable>(
  'exchange',
  {
    kind: 'EXCHANGE',
    label: { zh: '交往交流', en: 'Exchange' },
    of: (exchange) => ({
      title: localized(exchange, 'title'),
      status: exchange.status,
      occurred: dateOf(exchange, 'held'),
      quantities: quantitiesOf(
        exchange,
        'participants',
        exchange.kind === 'TRAINING' ? 'person-time' : 'person',
      ),
      contributions: hasHappened(exchange.status) ? contributionsOf(exchange) : [],
    }),
  },
  { columns: { occurred: 'held' } },
);
