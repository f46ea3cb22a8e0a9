import { factIds, quoteOf, SEED_SOURCE } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';

interface Sentence {
  start: number;
  end: number;
  text: string;
  activities: { id: string; provenance: { quote: string } }[];
  statements: { id: string }[];
}

describe('a source', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  let article: {
    text: string;
    sentences: Sentence[];
    activities: { totalCount: number; nodes: { id: string }[] };
    statements: { totalCount: number; nodes: { id: string }[] };
  };

  beforeAll(async () => {
    pairings = await opened();
    // Every fact of the seed, as some domain may report it.
    const facts = factIds.map((factId) => {
      const origin = { sourceId: SEED_SOURCE, quote: quoteOf(factId), url: null };
      return {
        id: `agreement_test-${factId}`,
        activity: { origin: { ...origin, confidence: 'STATED' as const } },
      };
    });
    await pairings.settled(testLog('industry', ...facts));
    const { source } = await pairings.ask(
      `query ($id: ID!) { source(id: $id) { text
        sentences { start end text activities { id provenance { quote } } statements { id } }
        activities(first: 100) { totalCount nodes { id } } statements(first: 100) { totalCount nodes { id } } } }`,
      { id: SEED_SOURCE },
    );
    article = source;
  });
  afterAll(() => pairings.stop());

  it('is its sentences and the line breaks between them', () => {
    const characters = Array.from(article.text);
    let last = 0;
    for (const { start, end, text } of article.sentences) {
      expect(characters.slice(last, start).join('')).toMatch(/^\n*$/);
      expect(characters.slice(start, end).join('')).toBe(text);
      last = end;
    }
    expect(characters.slice(last).join('')).toMatch(/^\n*$/);
    expect(article.sentences.length).toBeGreaterThan(10);
  });

  it('has each activity and each statement in exactly one sentence', () => {
    for (const what of ['activities', 'statements'] as const) {
      const listed = article[what].nodes.map(({ id }) => id).sort();
      const placed = article.sentences.flatMap((sentence) => sentence[what].map(({ id }) => id));
      expect(listed).toHaveLength(article[what].totalCount);
      expect(placed.sort()).toEqual(listed);
    }
    expect(article.activities.totalCount).toBeGreaterThanOrEqual(factIds.length);
  });

  it('has an activity in the sentence in which its quote begins', () => {
    for (const { text, activities } of article.sentences) {
      for (const { provenance } of activities) expect(text).toContain(provenance.quote.slice(0, 4));
    }
  });

  it('without a kept text has no sentences', async () => {
    const { sources } = await pairings.ask(
      '{ sources { totalCount nodes { text sentences { text } } } }',
    );
    expect(sources.totalCount).toBe(3);
    const silent = (sources.nodes as { text: string | null }[]).filter(({ text }) => text === null);
    expect(silent).toEqual([
      { text: null, sentences: [] },
      { text: null, sentences: [] },
    ]);
  });

  it('carries no date where the document has none', async () => {
    expect(await pairings.ask(`{ source(id: "${SEED_SOURCE}") { publishedOn url } }`)).toEqual({
      source: { publishedOn: null, url: null },
    });
  });
});
