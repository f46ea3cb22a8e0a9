import { lengthOf } from '../figures/mark.ts';
import type { Mark } from '../figures/mark.ts';
import './year-bars.css';

export interface Bar {
  readonly name: string;
  readonly mark: Mark;
  /** What is written at it. */
  readonly text: string;
  /** `outlined` for a promise, `solid` for what has arrived: never stacked, never summed. */
  readonly style: 'outlined' | 'solid';
}

export interface BarGroup {
  readonly name: string;
  readonly bars: readonly Bar[];
}

interface YearBarsProps {
  readonly groups: readonly BarGroup[];
  readonly description: string;
}

const HEIGHT = 150;
const BAR = 46;
const STEP = 108;
const TOP = 34;
const BOTTOM = 40;
/** Of a cap for records without a figure: fixed, since nobody knows how much they would add. */
const CAP = 6;

/** Bars from zero, side by side; an empty slot where nothing is reported, an open top for a floor. */
export function YearBars({ groups, description }: YearBarsProps) {
  const lengths = groups.flatMap(({ bars }) => bars.map(({ mark }) => lengthOf(mark) ?? 0));
  const longest = Math.max(...lengths, 1);
  const widths = groups.map(({ bars }) => bars.length * STEP);
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width + 16, 0),
  );
  const width = widths.reduce((sum, each) => sum + each + 16, 0);
  return (
    <svg
      className="year-bars"
      viewBox={`0 0 ${String(width)} ${String(TOP + HEIGHT + BOTTOM)}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={description}
    >
      <Patterns />
      <line className="axis" x1={0} x2={width} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
      {groups.map(({ name, bars }, group) => (
        <g key={name} transform={`translate(${String(starts[group] ?? 0)},0)`}>
          {bars.map((bar, index) => (
            <OneBar key={bar.name} bar={bar} x={index * STEP} longest={longest} />
          ))}
          <text className="group-name" x={(widths[group] ?? 0) / 2} y={TOP + HEIGHT + 34}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

const Patterns = () => (
  <defs>
    <pattern
      id="hatch"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line className="hatch" x1="0" y1="0" x2="0" y2="7" />
    </pattern>
  </defs>
);

interface OneBarProps {
  readonly bar: Bar;
  readonly x: number;
  readonly longest: number;
}

function OneBar({ bar: { name, mark, text, style }, x, longest }: OneBarProps) {
  const left = x + (STEP - BAR) / 2;
  const middle = x + STEP / 2;
  const length = lengthOf(mark);
  const tall = length === undefined ? 44 : Math.max((length / longest) * HEIGHT, 1);
  const y = TOP + HEIGHT - tall;
  const isFloor = mark.kind === 'stated' && mark.bound === 'floor';
  const hasCap = mark.kind === 'stated' && mark.missing > 0;
  return (
    <g>
      {length === undefined ? (
        <rect className="slot" x={left} y={y} width={BAR} height={tall} />
      ) : (
        <>
          <rect className={style} x={left} y={y} width={BAR} height={tall} />
          {isFloor && <path className="open" d={`M${String(left)},${String(y)}h${String(BAR)}`} />}
          {hasCap && <rect className="cap" x={left} y={y - CAP} width={BAR} height={CAP} />}
        </>
      )}
      <text
        className={length === undefined ? 'said missing' : 'said'}
        x={middle}
        y={y - (hasCap ? 12 : 7)}
      >
        {isFloor ? `${text} ↑` : text}
      </text>
      <text className="bar-name" x={middle} y={TOP + HEIGHT + 16}>
        {name}
      </text>
    </g>
  );
}
