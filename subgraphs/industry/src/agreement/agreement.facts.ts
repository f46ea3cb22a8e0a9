import { fenOf, occurred, organizationId, origin, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { AgreementTable } from './agreement.table.ts';

export const agreementFacts: NewRecord<AgreementTable>[] = [
  {
    ...origin('F12', PAIRINGS.huangnan),
    ...dateColumns('signed', occurred('F12')),
    id: shippedId('agreement', 'F12'),
    kind: 'COOPERATION',
    titleZh: '天津滨海联科科技发展有限公司与同仁市人民政府协议(数字经济产业园建设项目)',
    titleEn:
      "Agreement of Tianjin Binhai Lianke Technology Development Co., Ltd. with Tongren City People's Government (digital-economy industrial park)",
    status: 'SIGNED',
    contractedFen: fenOf(5_000_000),
    contractedQualifier: 'REPORTED',
    paidInFen: null,
    paidInQualifier: null,
    partyIds: [organizationId('lianke'), organizationId('tongren-government')],
    partOfId: shippedId('investment_event', 'F02'),
  },
];
