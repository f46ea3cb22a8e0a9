import { t } from '../words/t.ts';
import { Line } from './year-chart.tsx';
import type { YearLine } from './year-chart.tsx';
import { yearScale } from './year-scale.ts';

interface SmallYearsProps {
  readonly line: YearLine;
  readonly years: readonly number[];
  readonly most: number;
}

const BOX = { left: 16, top: 26, width: 188, height: 62 };

/** One line by itself, to stand among others on the same scale; an empty slot where nothing is stated. */
export function SmallYears({ line, years, most }: SmallYearsProps) {
  const last = line.values.at(-1);
  const scale = yearScale(years, most, BOX);
  const first = years[0] ?? 0;
  return (
    <figure className="small-years">
      <figcaption>
        <span>{line.name}</span>
        <strong className={last ? undefined : 'figure missing'}>
          {last ? last.text : t('figure.missing')}
        </strong>
      </figcaption>
      <svg className="years" viewBox="0 0 220 110" aria-hidden="true">
        <line className="base" x1="4" x2="216" y1={scale.y(0)} y2={scale.y(0)} />
        {last ? (
          <Line line={line} index={0} scale={scale} isLabelled={false} />
        ) : (
          <rect className="slot" x="16" y="40" width="188" height="47" rx="6" />
        )}
        {years.length > 0 && <YearEnds first={first} last={years.at(-1) ?? first} />}
      </svg>
    </figure>
  );
}

const YearEnds = ({ first, last }: { readonly first: number; readonly last: number }) =>
  first === last ? (
    <text className="year" x="110" y="106">
      {first}
    </text>
  ) : (
    <>
      <text className="year" x="20" y="106">
        {first}
      </text>
      <text className="year" x="200" y="106">
        {last}
      </text>
    </>
  );
