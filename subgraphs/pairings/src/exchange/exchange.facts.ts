import { occurred, origin, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { ExchangeTable } from './exchange.table.ts';

const unstated = { participantsValue: null, participantsQualifier: null } as const;

export const exchangeFacts: NewRecord<ExchangeTable>[] = [
  {
    ...origin('F43', null),
    ...dateColumns('held', occurred('F43')),
    ...unstated,
    id: shippedId('exchange', 'F43'),
    kind: 'FIELD_RESEARCH',
    titleZh: '各工作组赴结对地区开展调研交流活动',
    titleEn: 'Working groups go to the paired regions for field research and exchange',
    status: 'IN_PROGRESS',
  },
  {
    ...origin('F59', null),
    ...dateColumns('held', occurred('F59')),
    ...unstated,
    id: shippedId('exchange', 'F59'),
    kind: 'THREE_EXCHANGES',
    titleZh: '“民族团结一家亲 百行百业交流行”主题活动',
    titleEn: 'Theme activity “Ethnic Unity, One Family: Hundred Trades Exchange”',
    status: 'IN_PROGRESS',
  },
];
