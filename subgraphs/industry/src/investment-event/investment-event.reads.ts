import {
  money,
  newest,
  page,
  partialDate,
  quantity,
  recordFields,
  text,
  texts,
} from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { InvestmentEventAgreementsArgs } from '../generated.ts';
import { rows, type } from '../tables.ts';

export const InvestmentEvent = type('investmentEvent', (event) => ({
  ...recordFields(event),
  title: text(event, 'title'),
  held: partialDate(event, 'held'),
  contracted: money(event, 'contracted', 'CONTRACTED'),
  paidIn: money(event, 'paidIn', 'PAID_IN'),
  projects: quantity(event, 'projects', 'project'),
  sectors: texts(event.sectors),
  agreements: (args: Asked<InvestmentEventAgreementsArgs>) =>
    page(
      rows('agreement', (agreement) => agreement.where('partOfId', '=', event.id)),
      newest('signed'),
      args,
    ),
}));
