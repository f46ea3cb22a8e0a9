import { money, partialDate, recordFields, ref, refs, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { QueryAgreementArgs } from '../generated.ts';
import { type } from '../tables.ts';

export const Agreement = type('agreement', (agreement) => ({
  ...recordFields(agreement),
  title: text(agreement, 'title'),
  signed: partialDate(agreement, 'signed'),
  contracted: money(agreement, 'contracted', 'CONTRACTED'),
  paidIn: money(agreement, 'paidIn', 'PAID_IN'),
  parties: refs(agreement.partyIds),
  partOf: ref({ id: agreement.partOfId }),
}));

export const agreementQueries = {
  agreement: ({ id }: Asked<QueryAgreementArgs>) => ref({ id }),
};
