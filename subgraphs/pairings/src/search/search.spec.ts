import { organizationId, PAIRINGS, REFERENCE_SOURCE, SEED_SOURCE } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { BINHAI_PLAN_2023 } from '../work-plan/work-plan.facts.ts';

interface Hit {
  kind: string;
  id: string;
  name: { zh: string; en: string | null };
  context: { zh: string } | null;
}

describe('a search', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
  });
  afterAll(() => pairings.stop());

  const QUERY = `query ($text: String!, $kinds: [SearchKind!], $first: Int) {
    search(text: $text, kinds: $kinds, first: $first) { kind id name { zh en } context { zh } } }`;
  const found = async (text: string, kinds: string[] | null = null, first = 100) => {
    const { search } = await pairings.ask(QUERY, { text, kinds, first });
    return search as Hit[];
  };
  const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);

  it('finds the very code first', async () => {
    const ids = idsOf(await found('120116'));
    expect(ids[0]).toBe('120116');
    expect(ids).toEqual(expect.arrayContaining(['120116406', PAIRINGS.hezuo]));
  });

  it('finds what begins with the text before what contains it, the shorter before the longer', async () => {
    const names = (await found('滨海')).map(({ name }) => name.zh);
    const beginning = names.filter((name) => name.startsWith('滨海'));
    const containing = names.filter((name) => !name.startsWith('滨海'));
    expect(names).toEqual([...beginning, ...containing]);
    for (const group of [beginning, containing]) {
      const lengths = group.map((name) => name.length);
      expect(lengths.length).toBeGreaterThan(1);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    }
  });

  it('finds the very name before a longer one', async () => {
    const hits = await found('同仁市');
    expect(hits[0]).toEqual({
      kind: 'REGION',
      id: '632301',
      name: { zh: '同仁市', en: expect.any(String) },
      context: { zh: '黄南藏族自治州' },
    });
    expect(idsOf(hits).slice(1)).toContain(organizationId('tongren-government'));
  });

  it('reads English in any case, and overlooks spaces around', async () => {
    const hits = idsOf(await found('  LIANKE '));
    expect(hits).toEqual([organizationId('lianke')]);
  });

  it.each([
    ['PAIRING', '→ 黄南', PAIRINGS.huangnan],
    ['ORGANIZATION', '联科', organizationId('lianke')],
    ['WORK_PLAN', '实施方案', BINHAI_PLAN_2023],
    ['SOURCE', '新闻报道', SEED_SOURCE],
    ['SOURCE', 'checked against public pages', REFERENCE_SOURCE],
    ['REGION', '水源区', 'SHAANXI-WATER-SOURCE'],
  ])('finds a %s by %s', async (kind, text, id) => {
    const hits = await found(text);
    expect(hits).toContainEqual(expect.objectContaining({ kind, id }));
    const ofKind = await found(text, [kind]);
    expect(idsOf(ofKind)).toEqual(idsOf(hits.filter((hit) => hit.kind === kind)));
  });

  it('of no kind at all finds nothing', async () => {
    expect(await found('滨海', [])).toEqual([]);
  });

  it.each(['', '   ', '%', '同%市', '同_市', '\\', "' or 1=1", '🎉', '滨'.repeat(3_000), 'a\0b'])(
    'finds nothing for %j',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  it('takes an underscore for what it is: of ids alone', async () => {
    const hits = await found('_');
    expect(hits.length).toBeGreaterThan(0);
    for (const { id } of hits) expect(id).toContain('_');
  });

  it('gives as many as are asked for, the closest', async () => {
    expect(idsOf(await found('滨海', null, 3))).toEqual(idsOf(await found('滨海')).slice(0, 3));
    expect(await found('滨海', null, 0)).toEqual([]);
  });

  it.each([-1, 101, 1_000_000])('refuses to give %d', async (first) => {
    expect(await pairings.codes(QUERY, { text: '滨海', first })).toEqual(['BAD_INPUT']);
  });
});
