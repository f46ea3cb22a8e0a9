import { useId } from 'react';
import { layOutFlows } from './flow-layout.ts';
import type { FlowFrame, FlowNode, FlowRow } from './flow-layout.ts';
import { wrapLabel } from './wrap-label.ts';
import './flow-chart.css';

interface FlowChartProps {
  readonly rows: readonly FlowRow[];
  /** What the picture says, for whoever does not see it. */
  readonly description: string;
  readonly labelOf: (node: FlowNode) => { readonly name: string; readonly value: string };
  /** What a band says where a pointer rests on it. */
  readonly titleOf: (row: FlowRow) => string;
  readonly onNode: (node: FlowNode) => void;
  readonly onBand: (row: FlowRow) => void;
}

const WIDTH = 780;
const SIDE = 168;
const BAR = 12;
const LINE = 17;
/** Above the first and below the last bar, for their labels. */
const EDGE = 20;

/** Tall enough that two lines stand beside every bar. */
const frameFor = (rows: readonly FlowRow[]): FlowFrame => ({
  columns: [SIDE, WIDTH / 2 - BAR / 2, WIDTH - SIDE - BAR],
  barWidth: BAR,
  gap: 2 * LINE + 6,
  extent: Math.min(420, 60 + rows.length * 22),
});

/**
 * Who gives, through what, to whom: a picture. What it shows stands in words and in a table as well, so that keys and
 * speech need none of it.
 */
export function FlowChart({ rows, description, labelOf, titleOf, onNode, onBand }: FlowChartProps) {
  const { nodes, bands, height } = layOutFlows(rows, frameFor(rows));
  const id = useId();
  return (
    <svg
      className="flow"
      viewBox={`0 ${String(-EDGE)} ${String(WIDTH)} ${String(height + 2 * EDGE)}`}
      role="img"
      aria-labelledby={id}
    >
      <desc id={id}>{description}</desc>
      {bands.map(({ row, part, path }) => (
        <path
          key={`${row.id} ${part}`}
          className={`band ${row.through.toLowerCase()}`}
          d={path}
          onClick={() => onBand(row)}
        >
          <title>{titleOf(row)}</title>
        </path>
      ))}
      {nodes.map((node) => (
        <Bar
          key={`${String(node.column)} ${node.key}`}
          node={node}
          {...labelOf(node)}
          onChoose={() => onNode(node)}
        />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly node: FlowNode;
  readonly name: string;
  readonly value: string;
  readonly onChoose: () => void;
}

const ANCHORS = ['end', 'middle', 'start'] as const;

function Bar({ node: { column, key, x, y, height }, name, value, onChoose }: BarProps) {
  const middle = y + height / 2;
  const textX = [x - 8, x + BAR / 2, x + BAR + 8][column] ?? x;
  const lines = column === 1 ? [`${name} ${value}`] : [...wrapLabel(name, 22), value];
  const top = column === 1 ? y - 6 : middle - ((lines.length - 1) * LINE) / 2 + 5;
  return (
    <g className={column === 1 ? `bar ${key.toLowerCase()}` : 'bar region'} onClick={onChoose}>
      <rect x={x} y={y} width={BAR} height={height} rx={2} />
      <text x={textX} y={top} textAnchor={ANCHORS[column]}>
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={textX}
            dy={index === 0 ? 0 : LINE}
            className={column !== 1 && index === lines.length - 1 ? 'value' : undefined}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
