import { PAIRINGS } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';

let pairings: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  pairings = await opened();
});
afterAll(() => pairings.stop());

const QUERY = (selection: string) =>
  `query ($code: RegionCode!) { region(code: $code) { ${selection} } }`;
const found = async (code: string, selection: string) => {
  const { region } = await pairings.ask(QUERY(selection), { code });
  return region;
};

describe('a region', () => {
  it('of the state hangs under the region above it', async () => {
    expect(
      await found(
        '623001',
        'name { zh en } kind level confidence parent { code parent { code parent { code } } }',
      ),
    ).toEqual({
      name: { zh: '合作市', en: 'Hezuo' },
      kind: 'ADMINISTRATIVE_DIVISION',
      level: 'COUNTY',
      confidence: 'STATED',
      parent: { code: '623000', parent: { code: '620000', parent: null } },
    });
  });

  it('whose code is no longer given out names the one that took its place', async () => {
    expect(
      await found('632321', 'name { zh } validFrom validTo replacedBy { code name { zh } }'),
    ).toEqual({
      name: { zh: '同仁县' },
      // The day is not known, and none is made up.
      validFrom: null,
      validTo: null,
      replacedBy: { code: '632301', name: { zh: '同仁市' } },
    });
    expect(await found('632301', 'replacedBy { code }')).toEqual({ replacedBy: null });
  });

  it('with an administration of its own has nine digits and no level', async () => {
    const { regions } = await pairings.ask(
      '{ regions(filter: {kind: FUNCTIONAL_ZONE}) { totalCount nodes { code level parent { code } } } }',
    );
    expect(regions.totalCount).toBe(3);
    for (const { code, level, parent } of regions.nodes) {
      expect(code).toMatch(/^120116\d{3}$/);
      expect({ level, parent }).toEqual({ level: null, parent: { code: '120116' } });
    }
  });

  it('made of others lists them in the order of their codes; its membership could not be checked', async () => {
    const group = await found('SHAANXI-WATER-SOURCE', 'kind level confidence members { code }');
    expect(group).toMatchObject({ kind: 'GROUP', level: null, confidence: 'UNVERIFIED' });
    const codes = (group.members as { code: string }[]).map(({ code }) => code);
    expect(codes).toHaveLength(31);
    expect(codes).toEqual([...codes].sort());
    expect(new Set(codes).size).toBe(31);
    expect(await found('610702', 'members { code }')).toEqual({ members: [] });
  });

  it('knows whom it supports and who assists it', async () => {
    const { supports } = await found('120116', 'supports { id }');
    const ids = (supports as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.values(PAIRINGS)));
    expect(ids).toEqual([...ids].sort());
    const { assistedBy } = await found('220100', 'assistedBy { id supporter { code } }');
    expect(assistedBy).toEqual([
      { id: '120000-220100', supporter: { code: '120000' } },
      { id: PAIRINGS.changchun, supporter: { code: '120116' } },
    ]);
  });

  it('is null where no region has the code', async () => {
    expect(await found('999999', 'code')).toBeNull();
  });

  it.each([
    ['of five digits', '12011'],
    ['of seven digits', '1201160'],
    ['in small letters', 'shaanxi'],
    ['of an emoji', '🎉'],
    ['of 10 kB', '1'.repeat(10_000)],
    ['with a NUL', '12011\0'],
    ['with a line break', '120116\n'],
  ])('is refused by a code %s', async (_, code) => {
    expect(await pairings.codes(QUERY('code'), { code })).toEqual(['BAD_INPUT']);
  });
});

describe('regions', () => {
  const listed = async (filter: object, first = 100, after: string | null = null) => {
    const { regions } = await pairings.ask(
      `query ($filter: RegionFilter, $first: Int, $after: String) { regions(filter: $filter, first: $first, after: $after) {
        totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      { filter, first, after },
    );
    const nodes = regions.nodes as { code: string }[];
    return { ...regions, codes: nodes.map(({ code }) => code) };
  };

  it('are the provinces, read page by page without a gap', async () => {
    const { codes: all, totalCount } = await listed({ level: 'PROVINCE' });
    expect(all).toHaveLength(totalCount);
    expect(all).toContain('120000');
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await listed({ level: 'PROVINCE' }, 7, after);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.totalCount).toBe(totalCount);
      read.push(...page.codes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(all);
  });

  it('are found by a part of the name in either language', async () => {
    expect((await listed({ name: '张家川' })).codes).toEqual(['620525']);
    expect((await listed({ name: 'TONGREN' })).codes).toEqual(
      expect.arrayContaining(['632301', '632321']),
    );
  });

  it('fit with every part of the filter', async () => {
    const { codes } = await listed({ parent: '632300', level: 'COUNTY', name: '同仁' });
    expect(codes).toEqual(['632301', '632321']);
    expect((await listed({ parent: '632300', kind: 'GROUP' })).codes).toEqual([]);
  });

  it('take percent and underscore for what they are', async () => {
    expect((await listed({ name: '%' })).totalCount).toBe(0);
    expect((await listed({ name: '_' })).totalCount).toBe(0);
  });
});
