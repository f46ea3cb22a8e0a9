import { known, money, partialDate, recordFields, refs, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { QueryAgreementArgs } from '../generated.ts';
import { one, type } from '../tables.ts';

export const Agreement = type('agreement', (agreement) => ({
  ...recordFields(agreement),
  title: text(agreement, 'title'),
  signed: partialDate(agreement, 'signed'),
  contracted: money(agreement, 'contracted', 'CONTRACTED'),
  paidIn: money(agreement, 'paidIn', 'PAID_IN'),
  parties: refs(agreement.partyIds),
  partOf: one('investmentEvent', (event) => event.where('id', '=', agreement.partOfId)),
}));

export const agreementQueries = {
  agreement: ({ id }: Asked<QueryAgreementArgs>) => known({ id }),
};
