import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '@jiedui/schema';
import { startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { serveSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { openSubgraphs } from './graph.ts';
import { SUBGRAPHS } from './subgraph-folders.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const OURS = /\b((?:gateway|subgraph)_[a-z_]+)\b/g;
const SERIES = /_(bucket|sum|count)$/;

let metrics: string;
let graph: Awaited<ReturnType<typeof openSubgraphs>>;
let stop: () => Promise<void>;
beforeAll(async () => {
  graph = await openSubgraphs(['pairings']);
  const gateway = await startGateway({
    supergraphSdl: readSupergraph(),
    port: 0,
    logger: pino({ level: 'silent' }),
    observation: { registry: graph.subgraph('pairings').metrics.registry },
  });
  stop = async () => {
    await gateway.stop();
    await graph.stop();
  };
  metrics = await (await fetch(`${gateway.url}/metrics`)).text();
});
afterAll(() => stop());

/** The names of what gateway and subgraph count, and with them the process. */
const names = (): Set<string> =>
  new Set([...metrics.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name));
const own = () => [...names()].filter((name) => /^(gateway|subgraph)_/.test(name)).sort();
/** Labels of a metric that the code gives it; `le` belongs to every histogram. */
interface Target {
  readonly expr: string;
}
const dashboard = JSON.parse(read('deploy/grafana/jiedui.json')) as {
  panels: { title: string; targets?: Target[] }[];
};
const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

describe('what is counted', () => {
  it('is documented, name by name', () => {
    const documented = [...read('docs/observation.md').matchAll(/^\| `([a-z_]+)`/gm)]
      .map(([, name = '']) => name)
      .filter((name) => /^(gateway|subgraph)_/.test(name))
      .sort();
    expect(documented).toEqual(own());
  });

  it('is all that the dashboard asks for', () => {
    const asked = expressions.flatMap((expr) =>
      [...expr.matchAll(/\b([a-z]+(?:_[a-z0-9]+)+)(?=[{[)\s]|$)/g)].map(([, name = '']) => name),
    );
    const grafana = new Set(['histogram_quantile', 'label_values']);
    const known = names();
    const unknown = asked.filter(
      (name) => !known.has(name) && !known.has(name.replace(SERIES, '')) && !grafana.has(name),
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });

  it('is all on the dashboard', () => {
    const asked = new Set(
      expressions.flatMap((expr) =>
        [...expr.matchAll(OURS)].map(([, name = '']) => name.replace(SERIES, '')),
      ),
    );
    expect(own().filter((name) => !asked.has(name))).toEqual([]);
  });

  it('is asked of every part', () => {
    const targets = [...read('deploy/prometheus.yaml').matchAll(/- ([a-z]+):9464/g)].map(
      ([, host]) => host,
    );
    expect(targets.sort()).toEqual(['gateway', ...SUBGRAPHS].sort());
  });
});

describe('the core', () => {
  it('says how far behind its ledger is, what statements take, and who holds connections', () => {
    expect(metrics).toMatch(
      /subgraph_events_behind_seconds\{subgraph="pairings",source="pairings"\} 0/,
    );
    expect(metrics).toMatch(
      /subgraph_statement_duration_seconds_count\{.*subgraph="pairings".*\} [1-9]/,
    );
    expect(metrics).toMatch(/subgraph_pool_connections\{subgraph="pairings",state="idle"\} [1-9]/);
  });
});

describe('a subgraph that is a process of its own', () => {
  it('tells its numbers to its machine alone, or at a port of their own', async () => {
    const subgraph = graph.subgraph('pairings');
    const place = { host: '127.0.0.1', port: 0 };
    const alone = await serveSubgraph(subgraph, place);
    const apart = await serveSubgraph(subgraph, { ...place, metrics: place });
    const status = async (url = '', headers = {}) =>
      (await fetch(`${url}/metrics`, { headers })).status;
    expect(await status(alone.url)).toBe(200);
    expect(await status(alone.url, { 'x-forwarded-for': '203.0.113.9' })).toBe(404);
    expect(await status(apart.url)).toBe(404);
    expect(await status(apart.metricsUrl)).toBe(200);
    await alone.stop();
    await apart.stop();
  });
});
