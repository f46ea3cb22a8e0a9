import { organizationId, origin } from '@jiedui/facts';
import type { NewRecord } from '@jiedui/subgraph';
import type { OrganizationTable } from './organization.table.ts';

/** The organizations that the article names. It states no credit code of any. */
export const organizationFacts: NewRecord<OrganizationTable>[] = [
  {
    ...origin('F12', null),
    id: organizationId('lianke'),
    uscc: null,
    nameZh: '天津滨海联科科技发展有限公司',
    nameEn: 'Tianjin Binhai Lianke Technology Development Co., Ltd.',
    regionCode: '120116',
  },
  {
    ...origin('F12', null),
    id: organizationId('tongren-government'),
    uscc: null,
    nameZh: '同仁市人民政府',
    nameEn: "Tongren City People's Government",
    regionCode: '632301',
  },
  {
    ...origin('F20', null),
    id: organizationId('binhai-commerce-bureau'),
    uscc: null,
    nameZh: '区商务和投促局',
    nameEn: 'Binhai New Area Commerce and Investment Promotion Bureau',
    regionCode: '120116',
  },
  {
    ...origin('F10', null),
    id: organizationId('jainca-commerce-association'),
    uscc: null,
    nameZh: '尖扎县商贸促进协会',
    nameEn: 'Jainca County Commerce and Trade Promotion Association',
    regionCode: '632322',
  },
];
