import { startGateway } from '@jiedui/gateway';
import { InternalTokens } from '@jiedui/identity';
import { startTracing } from '@jiedui/observation';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { tracing } from '@opentelemetry/sdk-node';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSubgraphs, serveAll } from './graph.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const PAIRING = '120116-632300';

const exporter = new tracing.InMemorySpanExporter();
const stops: (() => Promise<unknown>)[] = [];
let url: string;
beforeAll(async () => {
  stops.push(await startTracing('specs', exporter));
  const tokens = new InternalTokens('known to all parts of the graph of this spec');
  const graph = await openSubgraphs(['pairings', 'industry']);
  stops.push(() => graph.stop());
  const { subgraphUrls, stop } = await serveAll(graph.all, tokens);
  stops.push(stop);
  const gateway = await startGateway({
    supergraphSdl: readSupergraph(),
    port: 0,
    subgraphUrls,
    internalTokens: tokens,
    logger: pino({ level: 'silent' }),
  });
  stops.push(() => gateway.stop());
  url = gateway.url;
});
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});
beforeEach(() => {
  exporter.reset();
});

interface Node {
  readonly name: string;
  readonly below: Node[];
}

/** The spans of a trace below one of them, in the order of their names. */
function tree(parent: string | undefined): Node[] {
  return exporter
    .getFinishedSpans()
    .filter((span) => span.parentSpanContext?.spanId === parent)
    .map((span) => ({ name: span.name, below: tree(span.spanContext().spanId) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The names from the top to each leaf. */
const paths = (nodes: readonly Node[]): string[] => [
  ...new Set(
    nodes.flatMap(({ name, below }) =>
      below.length === 0 ? [name] : paths(below).map((rest) => `${name} > ${rest}`),
    ),
  ),
];
const QUERY = `query Look($id: ID!) { pairing(id: $id) { id agreements(first: 1) { totalCount } } }`;
const send = async (headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY, variables: { id: PAIRING } }),
  });
  return (await response.json()) as object;
};
const ended = (count: number) =>
  expect
    .poll(() => exporter.getFinishedSpans().filter(({ name }) => name === 'query Look').length)
    .toBe(count);

describe('the trace of a request', () => {
  it('is one tree from HTTP over gateway and subgraphs down to SQL, below its caller', async () => {
    const answer = await send({ traceparent: `00-${TRACE}-${CALLER}-01` });
    expect(answer).toMatchObject({ data: { pairing: { id: PAIRING } } });
    await ended(1);
    const spans = exporter.getFinishedSpans();
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([TRACE]));
    const fetched =
      'query Look > gateway.execute > gateway.fetch > POST /graphql > subgraph.answer > sql';
    expect(paths(tree(CALLER))).toContain(fetched);
    expect(spans.filter(({ name }) => name === 'sql').length).toBeGreaterThanOrEqual(2);
    // Nothing hangs in the air.
    const known = new Set([CALLER, ...spans.map((span) => span.spanContext().spanId)]);
    expect(spans.filter((span) => !known.has(span.parentSpanContext?.spanId ?? ''))).toEqual([]);
  });

  it('names statements and tables, and holds no value that a client sent', async () => {
    await send();
    await ended(1);
    const statements = exporter.getFinishedSpans().filter(({ name }) => name === 'sql');
    const attributes = statements.map((span) => span.attributes);
    expect(attributes).toContainEqual(
      expect.objectContaining({
        'db.query.summary': expect.stringContaining('select') as string,
        'db.statement.name': expect.stringMatching(/^[\w-]{27}$/) as string,
      }),
    );
    const all = JSON.stringify(
      exporter.getFinishedSpans().map((span) => [span.attributes, span.events]),
    );
    expect(all).not.toContain(PAIRING);
  });

  it('is begun by the gateway where the caller has none, one for each request', async () => {
    await Promise.all([send(), send()]);
    await ended(2);
    const roots = exporter
      .getFinishedSpans()
      .filter((span) => span.parentSpanContext === undefined);
    expect(roots.map(({ name }) => name)).toEqual(['query Look', 'query Look']);
    expect(new Set(roots.map((span) => span.spanContext().traceId)).size).toBe(2);
  });
});
