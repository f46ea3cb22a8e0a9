import { QuantityFigure } from '../../figures/quantity-figure.tsx';
import { moreOf } from '../../figures/quantity-text.ts';
import { t } from '../../words/t.ts';
import type { YearPoint } from './series.ts';

interface LatestFigureProps {
  readonly point: YearPoint | undefined;
  readonly unit: string;
}

/** A value with what is missing from it, or that there is none. */
export function LatestFigure({ point, unit }: LatestFigureProps) {
  if (!point) return <span className="figure missing">{t('figure.missing')}</span>;
  const more = moreOf(point.mark, unit);
  return (
    <>
      <QuantityFigure mark={point.mark} unit={unit} />
      {more && <small className="figure-more">{more}</small>}
    </>
  );
}
