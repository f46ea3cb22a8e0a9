import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { LatestFigure } from './latest-figure.tsx';
import type { Indicator } from './never-merge.ts';
import { byLatest, latestOf } from './series.ts';
import type { AskWhy, Series } from './series.ts';
import { ValueBar } from './value-bar.tsx';
import { withUnit } from './texts.ts';

interface RowBarsProps {
  readonly all: readonly Series[];
  readonly indicator: Indicator;
  readonly most: number;
  readonly ask: AskWhy;
}

/** Many pairings: each its latest value as a bar, the largest first. Those without one are named beneath. */
export const RowBars = ({ all, indicator, most, ask }: RowBarsProps) => (
  <Table
    caption={withUnit(indicator)}
    rows={byLatest(all).filter(({ stated }) => stated.length > 0)}
    rowKey={({ id }) => id}
    columns={[
      { head: t('compare.pairing'), cell: ({ name }) => name },
      {
        head: withUnit(indicator),
        cell: (series) => <ValueBar point={latestOf(series)} most={most} />,
      },
      {
        head: t('compare.latest'),
        cell: (series) => <LatestFigure point={latestOf(series)} {...{ series, indicator, ask }} />,
        isNumber: true,
      },
      { head: t('compare.year'), cell: (series) => latestOf(series)?.year ?? '', isNumber: true },
    ]}
  />
);
