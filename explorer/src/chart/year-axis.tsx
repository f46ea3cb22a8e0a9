import type { Box, YearScale } from './year-scale.ts';

interface YearAxisProps {
  readonly years: readonly number[];
  readonly scale: YearScale;
  readonly box: Box;
  readonly tickText: (value: number) => string;
}

/** So many years are written beneath an axis at most. */
const MOST_LABELS = 12;

/** Years beneath, round values at the left. */
export function YearAxis({ years, scale: { x, y, ticks }, box, tickText }: YearAxisProps) {
  const every = Math.ceil(years.length / MOST_LABELS);
  const bottom = box.top + box.height;
  return (
    <g className="axis">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={box.left - 16} x2={box.left + box.width + 16} y1={y(tick)} y2={y(tick)} />
          <text className="tick" x={box.left - 24} y={y(tick) + 4}>
            {tickText(tick)}
          </text>
        </g>
      ))}
      {years.map(
        (year, index) =>
          index % every === 0 && (
            <text key={year} className="year" x={x(year)} y={bottom + 24}>
              {year}
            </text>
          ),
      )}
    </g>
  );
}
