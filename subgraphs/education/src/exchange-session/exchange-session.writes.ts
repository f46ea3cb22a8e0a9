import {
  dateOf,
  hasHappened,
  localized,
  oneMore,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { ExchangeSessionTable } from './exchange-session.table.ts';

export const exchangeSession = recordType<ExchangeSessionTable>('exchange_session', {
  kind: 'EXCHANGE_SESSION',
  label: { zh: '校际交流活动', en: 'School exchange session' },
  of: (session) => {
    const held = dateOf(session, 'held');
    return {
      title: localized(session, 'title'),
      status: session.status,
      occurred: held,
      quantities: quantitiesOf(session, 'participants', 'person'),
      contributions: hasHappened(session.status) ? [oneMore('exchange-sessions', held)] : [],
    };
  },
});
