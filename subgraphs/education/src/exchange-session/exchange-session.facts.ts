import { occurred, origin, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import { schoolId } from '../school/school.facts.ts';
import type { ExchangeSessionTable } from './exchange-session.table.ts';

export const exchangeSessionFacts: NewRecord<ExchangeSessionTable>[] = [
  {
    ...origin('F29', PAIRINGS.zhangjiachuan),
    ...dateColumns('held', occurred('F29')),
    id: shippedId('exchange_session', 'F29'),
    titleZh: '思政主题云读书活动',
    titleEn: 'Online reading event on ideological and political themes',
    status: 'DONE',
    mode: 'ONLINE',
    schoolIds: [schoolId('泰达一小'), schoolId('堡山小学')],
    participantsValue: null,
    participantsQualifier: null,
  },
];
