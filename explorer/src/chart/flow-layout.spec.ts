import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFlows } from './flow-layout.ts';
import type { FlowFrame, FlowRow } from './flow-layout.ts';

const frame: FlowFrame = { columns: [0, 100, 200], barWidth: 10, gap: 8, extent: 240 };
const row = (from: string, through: string, to: string, value: number): FlowRow => ({
  id: `${from} ${through} ${to}`,
  from,
  through,
  to,
  value,
});

describe('a picture of flows', () => {
  it('gives each bar the sum of its flows', () => {
    const { nodes, bands, height } = layOutFlows(
      [row('a', 'x', 'b', 3), row('a', 'y', 'b', 1), row('a', 'x', 'c', 2)],
      frame,
    );
    expect(nodes.map(({ key, value, height: bar }) => [key, value, bar])).toEqual([
      ['a', 6, 240],
      ['x', 5, 200],
      ['y', 1, 40],
      ['b', 4, 160],
      ['c', 2, 80],
    ]);
    expect(height).toBe(248);
    expect(bands).toHaveLength(6);
  });

  it('may have a region on both sides', () => {
    expect(layOutFlows([row('a', 'x', 'a', 1)], frame).nodes.map(({ column }) => column)).toEqual([
      0, 1, 2,
    ]);
  });

  it('is empty where nothing flows', () => {
    expect(layOutFlows([], frame)).toEqual({ nodes: [], bands: [], height: 0 });
  });

  it('is the same whatever the order of the rows, and no bar leaves it or lies on another', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const flow = fc.record({
      from: name,
      through: name,
      to: name,
      value: fc.integer({ min: 1, max: 1e9 }),
    });
    const flows = fc.uniqueArray(flow, {
      selector: ({ from, through, to }) => from + through + to,
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(flows, (some) => {
        const rows = some.map(({ from, through, to, value }) => row(from, through, to, value));
        const drawn = layOutFlows(rows, frame);
        const again = layOutFlows([...rows].reverse(), frame);
        expect(again.bands.map(({ path }) => path)).toEqual(drawn.bands.map(({ path }) => path));
        for (const column of [0, 1, 2]) {
          const bars = drawn.nodes.filter((node) => node.column === column);
          bars.forEach(({ y, height }, index) => {
            const next = bars[index + 1]?.y ?? drawn.height + frame.gap;
            expect(y).toBeGreaterThanOrEqual(-1e-6);
            expect(y + height + frame.gap).toBeLessThanOrEqual(next + 1e-6);
          });
        }
      }),
    );
  });
});
