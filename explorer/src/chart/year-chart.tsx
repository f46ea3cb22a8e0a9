import { wrapLabel } from './wrap-label.ts';
import { YearAxis } from './year-axis.tsx';
import { YearMark } from './year-mark.tsx';
import type { YearValue } from './year-mark.tsx';
import { runsOf, spread, yearScale } from './year-scale.ts';
import type { YearScale } from './year-scale.ts';
import './year-chart.css';

export interface YearLine {
  readonly id: string;
  readonly name: string;
  /** The years that state something, oldest first. */
  readonly values: readonly YearValue[];
}

interface YearChartProps {
  readonly lines: readonly YearLine[];
  readonly years: readonly number[];
  readonly most: number;
  readonly tickText: (value: number) => string;
  /** The picture in a sentence. */
  readonly description: string;
}

const WIDTH = 880;
const HEIGHT = 340;
const BOX = { left: 76, top: 34, width: 520, height: 264 };
/** Up to so many values, each has its label. */
const LABELLED = 12;
/** About so many letters of a name fit beside the chart. */
const NAME_LETTERS = 30;

/** One line a series, with gaps where nothing is stated, each named at its end. */
export function YearChart({ lines, years, most, tickText, description }: YearChartProps) {
  const scale = yearScale(years, most, BOX);
  const isLabelled = lines.flatMap(({ values }) => values).length <= LABELLED;
  return (
    <svg
      className="years"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={description}
    >
      <YearAxis years={years} scale={scale} box={BOX} tickText={tickText} />
      {lines.map((line, index) => (
        <Line key={line.id} line={line} index={index} scale={scale} isLabelled={isLabelled} />
      ))}
      <Names lines={lines} scale={scale} />
    </svg>
  );
}

interface LineProps {
  readonly line: YearLine;
  readonly index: number;
  readonly scale: YearScale;
  readonly isLabelled: boolean;
}

export function Line({ line: { values }, index, scale: { x, y }, isLabelled }: LineProps) {
  return (
    <g className={`series-${String(index)}`}>
      {runsOf(values).map((run) => (
        <polyline
          key={run[0]?.year}
          points={run.map(({ year, value }) => `${String(x(year))},${String(y(value))}`).join(' ')}
        />
      ))}
      {values.map((value) => (
        <YearMark
          key={value.year}
          x={x(value.year)}
          y={y(value.value)}
          shape={index}
          value={value}
        />
      ))}
      {isLabelled &&
        values.map(({ year, value, text, isFloor }) => (
          <text key={year} className="value" x={x(year)} y={y(value) - (isFloor ? 26 : 12)}>
            {text}
          </text>
        ))}
    </g>
  );
}

/** Each name beside the last value of its line, moved where two would meet. */
function Names({
  lines,
  scale,
}: {
  readonly lines: readonly YearLine[];
  readonly scale: YearScale;
}) {
  const ends = lines.flatMap((line, index) => {
    const last = line.values.at(-1);
    return last ? [{ line, index, at: scale.x(last.year), height: scale.y(last.value) }] : [];
  });
  const heights = spread(
    ends.map(({ height }) => height),
    40,
    BOX.top + BOX.height,
  );
  const left = BOX.left + BOX.width + 28;
  return (
    <>
      {ends.map(({ line, index, at, height }, place) => {
        const to = heights[place] ?? height;
        return (
          <g key={line.id} className={`series-${String(index)}`}>
            <path
              className="leader"
              d={`M${String(at + 9)} ${String(height)}L${String(left - 6)} ${String(to)}`}
            />
            <text className="series-name" y={to + 4}>
              {wrapLabel(line.name, NAME_LETTERS).map((part, row) => (
                <tspan key={part} x={left} dy={row === 0 ? 0 : 17}>
                  {part}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </>
  );
}
