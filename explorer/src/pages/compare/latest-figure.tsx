import { QuantityFigure } from '../../figures/quantity-figure.tsx';
import { moreOf } from '../../figures/quantity-text.ts';
import { WhyButton } from '../../why/why-button.tsx';
import { t } from '../../words/t.ts';
import type { Indicator } from './never-merge.ts';
import type { AskWhy, Series, YearPoint } from './series.ts';

interface LatestFigureProps {
  readonly point: YearPoint | undefined;
  readonly series: Series;
  readonly indicator: Indicator;
  readonly ask: AskWhy;
}

/** A value with what is missing from it and the way to its records, or that there is none. */
export function LatestFigure({ point, series, indicator, ask }: LatestFigureProps) {
  if (!point) return <span className="figure missing">{t('figure.missing')}</span>;
  const { year, mark } = point;
  const more = moreOf(mark, indicator.unit);
  return (
    <>
      <QuantityFigure mark={mark} unit={indicator.unit} />
      {more && <small className="figure-more">{more}</small>}
      {mark.records > 0 && (
        <WhyButton
          isSmall
          of={`${series.name} ${String(year)}`}
          open={() => ask(series.id, year)}
        />
      )}
    </>
  );
}
