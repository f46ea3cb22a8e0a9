import { object, ref, text } from '@jiedui/subgraph';
import { many, type } from '../tables.ts';
import { indicatorSeries } from './series.reads.ts';

export const Indicator = type('indicator', (indicator) => ({
  name: text(indicator, 'name'),
  figures: many(
    'indicatorFigure',
    (figure) => figure.where('indicator', '=', indicator.code).orderBy('upTo'),
    (figure) =>
      object({
        upTo: figure.upTo,
        value: figure.value,
        qualifier: figure.qualifier,
        source: ref({ id: figure.sourceId }),
      }),
  ),
}));

export const indicatorQueries = {
  indicators: many('indicator', (indicator) => indicator.orderBy('position')),
  indicatorSeries,
};
