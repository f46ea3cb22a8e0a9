/** What is drawn of one value of one year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
  /** `≥ 1400万元`: said by the label, and where a pointer rests. */
  readonly text: string;
  /** The true value lies higher. */
  readonly isFloor: boolean;
  /** Some of the records counted state no number. */
  readonly isIncomplete: boolean;
}

interface YearMarkProps {
  readonly x: number;
  readonly y: number;
  /** Which of the shapes: told apart without colour too. */
  readonly shape: number;
  readonly value: YearValue;
}

const SHAPES = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'M-4.5-4.5h9v9h-9z',
  'M0-6 5.5 4.5h-11z',
  'M0-6.5 6 0 0 6.5-6 0z',
] as const;

/** A dot; an arrow above it where it is a floor, a hatched cap where records are missing from it. */
export function YearMark({ x, y, shape, value }: YearMarkProps) {
  return (
    <g className="year-mark" transform={`translate(${String(x)} ${String(y)})`}>
      <title>{`${String(value.year)} · ${value.text}`}</title>
      {value.isFloor && <path className="floor" d="M0-6v-14M-4-15.5 0-20.5 4-15.5" />}
      {value.isIncomplete && <path className="incomplete" d="M-6-9h12M-6-12h12" />}
      <path className="dot" d={shapeOf(shape)} />
    </g>
  );
}

const shapeOf = (index: number) => SHAPES[index % SHAPES.length] ?? SHAPES[0];

/** The shape alone, beside a name. */
export const ShapeKey = ({ shape }: { readonly shape: number }) => (
  <svg
    className={`shape-key series-${String(shape)}`}
    viewBox="-8 -8 16 16"
    width="14"
    height="14"
    aria-hidden="true"
  >
    <path className="dot" d={shapeOf(shape)} />
  </svg>
);
