import { SmallYears } from '../../chart/small-years.tsx';
import { YearChart } from '../../chart/year-chart.tsx';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { DotList } from './dot-list.tsx';
import type { Indicator } from './never-merge.ts';
import { RowBars } from './row-bars.tsx';
import { SeriesTable } from './series-table.tsx';
import { yearsOf } from './series.ts';
import type { AskWhy, Series } from './series.ts';
import { descriptionOf, lineOf, tickText } from './texts.ts';

interface SeriesPictureProps {
  readonly all: readonly Series[];
  readonly indicator: Indicator;
  readonly most: number;
  readonly ask: AskWhy;
}

/** Up to so many pairings share a chart; up to so many have one each; more are rows with bars. */
const IN_ONE = 4;
const IN_SMALL = 24;
/** With fewer values a chart is small, and its table stands beside it. */
const SPARSE = 3;

export function SeriesPicture({ all, indicator, most, ask }: SeriesPictureProps) {
  const isNarrow = useIsNarrow();
  const years = yearsOf(all);
  const lines = all.map((series) => lineOf(series, indicator.unit));
  if (isNarrow) return <DotList {...{ all, indicator, most, ask }} />;
  if (all.length > IN_SMALL) return <RowBars {...{ all, indicator, most, ask }} />;
  if (all.length > IN_ONE)
    return (
      <div className="small-multiples" role="group" aria-label={descriptionOf(lines, indicator)}>
        {lines.map((line) => (
          <SmallYears key={line.id} line={line} years={years} most={most} />
        ))}
      </div>
    );
  const chart = (
    <YearChart
      lines={lines}
      years={years}
      most={most}
      tickText={tickText}
      description={descriptionOf(lines, indicator)}
    />
  );
  if (lines.flatMap(({ values }) => values).length >= SPARSE) return chart;
  return (
    <div className="sparse">
      {chart}
      <SeriesTable {...{ all, indicator, ask }} />
    </div>
  );
}
