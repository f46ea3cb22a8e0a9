import { Table } from '../../table/table.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { LatestFigure } from './latest-figure.tsx';
import type { Indicator } from './never-merge.ts';
import { yearsOf } from './series.ts';
import type { AskWhy, Series } from './series.ts';
import { withUnit } from './texts.ts';

interface SeriesTableProps {
  readonly all: readonly Series[];
  readonly indicator: Indicator;
  readonly ask: AskWhy;
}

/** All pairings by all years, also those that state nothing. */
export function SeriesTable({ all, indicator, ask }: SeriesTableProps) {
  const years = yearsOf(all).map((year): Column<Series> => ({
    head: String(year),
    cell: (series) => (
      <LatestFigure
        point={series.points.find((point) => point.year === year)}
        {...{ series, indicator, ask }}
      />
    ),
    isNumber: true,
  }));
  return (
    // Many years are wider than a page: the table scrolls, the page does not.
    <div className="wide" tabIndex={years.length > 8 ? 0 : undefined}>
      <Table
        caption={withUnit(indicator)}
        rows={all}
        rowKey={({ id }) => id}
        columns={[{ head: t('compare.pairing'), cell: ({ name }) => name }, ...years]}
      />
    </div>
  );
}
