import { LatestFigure } from './latest-figure.tsx';
import type { Indicator } from './never-merge.ts';
import { byLatest, latestOf } from './series.ts';
import type { AskWhy, Series } from './series.ts';

interface DotListProps {
  readonly all: readonly Series[];
  readonly indicator: Indicator;
  readonly most: number;
  readonly ask: AskWhy;
}

/** For a narrow screen: a line a pairing with a dot at its latest value. Those without one are named beneath. */
export const DotList = ({ all, indicator, most, ask }: DotListProps) => (
  <ul className="dot-list">
    {byLatest(all).map((series) => {
      const point = latestOf(series);
      if (!point) return null;
      const at = most > 0 ? (100 * Number(point.mark.value)) / most : 0;
      return (
        <li key={series.id}>
          <span>{series.name}</span>
          <span>
            <LatestFigure {...{ point, series, indicator, ask }} /> <small>{point.year}</small>
          </span>
          <div className="dot-line" aria-hidden="true">
            <i className={point.mark.bound} style={{ insetInlineStart: `${String(at)}%` }} />
          </div>
        </li>
      );
    })}
  </ul>
);
