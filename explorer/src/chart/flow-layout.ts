/** One flow: from a node of the first column through one of the second to one of the third. */
export interface FlowRow {
  readonly id: string;
  readonly from: string;
  readonly through: string;
  readonly to: string;
  /** How wide; above zero. */
  readonly value: number;
}

export interface FlowNode {
  readonly key: string;
  readonly column: 0 | 1 | 2;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly value: number;
}

export interface FlowBand {
  readonly row: FlowRow;
  readonly part: 'in' | 'out';
  /** The outline, for the `d` of a path. */
  readonly path: string;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

export interface FlowFrame {
  /** Where the columns of bars begin. */
  readonly columns: readonly [number, number, number];
  readonly barWidth: number;
  /** Between two bars of a column. */
  readonly gap: number;
  /** Of all values together, bars alone. */
  readonly extent: number;
}

const NAMES = ['from', 'through', 'to'] as const;
/** A band of a few of very many still shows. */
const THINNEST = 1.5;

/**
 * Bars in three columns and a band for each flow between them. Bars stand in the order of their keys and never move to
 * where bands would cross less: the same data give the same picture, and a little more data nearly the same.
 */
export function layOutFlows(rows: readonly FlowRow[], frame: FlowFrame): FlowLayout {
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  const scale = total > 0 ? frame.extent / total : 0;
  const tall = (value: number) => Math.max(value * scale, THINNEST);
  const columns = NAMES.map((name) => [...new Set(rows.map((row) => row[name]))].sort());
  const heightOf = (column: number) =>
    columns[column]?.reduce((sum, key) => sum + barOf(column, key) + frame.gap, -frame.gap) ?? 0;
  const barOf = (column: number, key: string) =>
    rows.reduce(
      (sum, row) => sum + (row[NAMES[column] ?? 'from'] === key ? tall(row.value) : 0),
      0,
    );
  const height = Math.max(...NAMES.map((_, column) => heightOf(column)), 0);
  const nodes = ([0, 1, 2] as const).flatMap((column) => {
    let y = (height - heightOf(column)) / 2;
    return (columns[column] ?? []).map((key): FlowNode => {
      const bar = barOf(column, key);
      const node = { key, column, x: frame.columns[column], y, height: bar, value: 0 };
      y += bar + frame.gap;
      const value = rows.reduce(
        (sum, row) => sum + (row[NAMES[column]] === key ? row.value : 0),
        0,
      );
      return { ...node, value };
    });
  });
  return { nodes, bands: bandsOf(rows, nodes, frame, tall), height };
}

function bandsOf(
  rows: readonly FlowRow[],
  nodes: readonly FlowNode[],
  { barWidth }: FlowFrame,
  tall: (value: number) => number,
): FlowBand[] {
  const find = (column: number, key: string) =>
    nodes.find((node) => node.column === column && node.key === key);
  const used = new Map<string, number>();
  /** The next free place at one side of a bar. */
  const place = (side: string, node: FlowNode, thickness: number) => {
    const key = `${side} ${String(node.column)} ${node.key}`;
    const offset = used.get(key) ?? 0;
    used.set(key, offset + thickness);
    return node.y + offset;
  };
  const ordered = [...rows].sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  return ordered.flatMap((row) => {
    const [from, through, to] = NAMES.map((name, column) => find(column, row[name]));
    if (!from || !through || !to) return [];
    const thickness = tall(row.value);
    const band = (a: FlowNode, b: FlowNode, part: 'in' | 'out') => {
      const start = { x: a.x + barWidth, y: place('right', a, thickness) };
      const end = { x: b.x, y: place('left', b, thickness) };
      return { row, part, path: ribbon(start, end, thickness) };
    };
    return [band(from, through, 'in'), band(through, to, 'out')];
  });
}

const orderOf = ({ from, through, to }: FlowRow) => `${from} ${through} ${to}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A band that leaves and arrives level. */
function ribbon(start: Point, end: Point, thickness: number): string {
  const middle = (start.x + end.x) / 2;
  const curve = (from: Point, to: Point) =>
    `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`;
  const below = ({ x, y }: Point) => ({ x, y: y + thickness });
  return [
    `M${at(start.x, start.y)}`,
    curve(start, end),
    `L${at(end.x, end.y + thickness)}`,
    curve(below(end), below(start)),
    'Z',
  ].join('');
}

const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;
