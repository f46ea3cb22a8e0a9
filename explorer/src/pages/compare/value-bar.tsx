import type { StatedPoint } from './series.ts';

interface ValueBarProps {
  readonly point: StatedPoint | undefined;
  readonly most: number;
}

/** A bar from zero; open at its end where the value is a floor. An empty slot where nothing is stated. */
export function ValueBar({ point, most }: ValueBarProps) {
  if (!point) return <div className="value-bar slot" />;
  const share = most > 0 ? (100 * Number(point.mark.value)) / most : 0;
  return (
    <div className="value-bar">
      <div className={point.mark.bound} style={{ width: `${String(share)}%` }} />
    </div>
  );
}
