import { factIds, quoteOf, readData, SEED_SOURCE } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';

interface Filed {
  readonly kind?: string;
  readonly title?: { zh: string; en: string | null };
  readonly text?: { zh: string; en: string | null };
  readonly money?: { yuan: string } | null;
  readonly quantities?: readonly { value: string }[];
  readonly provenance: { quote: string; confidence: string; source: { id: string } };
}

/** Private persons and officials whom the article names. */
const NAMES = ['关却加', '陈荣'];

describe('the facts of the seed', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let activities: readonly Filed[];
  let statements: readonly Filed[];
  beforeAll(async () => {
    graph = await openGraph();
    const { data, errors } = await graph.ask(
      `query ($id: ID!) { source(id: $id) {
        activities(first: 100) { nodes { kind title { zh en } money { yuan } quantities { value } provenance { quote confidence source { id } } } }
        statements(first: 100) { nodes { text { zh en } provenance { quote confidence source { id } } } } } }`,
      { id: SEED_SOURCE },
    );
    expect(errors).toBeUndefined();
    activities = data.source.activities.nodes as Filed[];
    statements = data.source.statements.nodes as Filed[];
  });
  afterAll(() => graph.stop());

  it('are all on the graph, each with its own words and source', () => {
    const filed = [...activities, ...statements];
    const quotes = new Set(filed.map(({ provenance }) => provenance.quote));
    expect(factIds).toHaveLength(59);
    expect(factIds.filter((id) => !quotes.has(quoteOf(id)))).toEqual([]);
    expect(new Set(filed.map(({ provenance }) => provenance.source.id))).toEqual(
      new Set([SEED_SOURCE]),
    );
    const article = readData('seed-article.txt');
    expect([...quotes].filter((quote) => !article.includes(quote))).toEqual([]);
  });

  it('state three amounts and no other', () => {
    const amounts = activities.flatMap(({ money }) => money?.yuan ?? []);
    expect(amounts.toSorted()).toEqual(['14000000.00', '192000000.00', '5000000.00']);
  });

  it('give no number that the article does not have', () => {
    const numbers = activities.flatMap(
      ({ quantities }) => quantities?.map(({ value }) => value) ?? [],
    );
    expect(numbers).toEqual(['14']);
  });

  it('say how sure they are: damaged sentences are repaired, unnamed supporters inferred', () => {
    const of = (kind: string) =>
      activities
        .filter((filed) => filed.kind === kind)
        .map(({ provenance }) => provenance.confidence);
    expect(of('AGREEMENT')).toEqual(['REPAIRED']);
    expect(of('EXCHANGE_SESSION')).toEqual(['INFERRED']);
    expect(of('DONATION')).toEqual(['STATED']);
  });

  it('name nobody in words of ours', () => {
    const ours = JSON.stringify(
      [...activities, ...statements].map(({ title, text }) => [title, text?.en]),
    );
    expect(NAMES.filter((name) => ours.includes(name))).toEqual([]);
  });

  it('come with the reference: regions, pairings with how sure they are, national figures apart', async () => {
    const { data } = await graph.ask(`{
      regions(first: 1) { totalCount }
      divisions: regions(filter: { kind: ADMINISTRATIVE_DIVISION }) { totalCount }
      region(code: "SHAANXI-WATER-SOURCE") { kind confidence members { code } }
      pairings(first: 100) { totalCount nodes { id provenance { confidence } } }
      indicators { code figures { upTo value qualifier source { id } } } }`);
    expect(data.regions.totalCount).toBe(3344);
    expect(data.divisions.totalCount).toBe(3340); // 3,339 of the bureau and one code that is no longer given out
    expect(data.region).toMatchObject({ kind: 'GROUP', confidence: 'UNVERIFIED' });
    expect(data.region.members).toHaveLength(31);
    expect(data.pairings.totalCount).toBe(47);
    const unsure = (data.pairings.nodes as { provenance: { confidence: string } }[]).filter(
      ({ provenance }) => provenance.confidence === 'UNVERIFIED',
    );
    expect(unsure).toHaveLength(9);
    const figures = (data.indicators as { figures: unknown[] }[]).flatMap(({ figures: of }) => of);
    expect(figures).toHaveLength(18);
  });
});
