import { organizationId } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { testOrganization } from '../../test/records.ts';
import { organization } from './organization.writes.ts';

/** The example of GB 32100-2015. */
const USCC = '91350100M000100Y43';

describe('an organization', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  const coded = testOrganization({ uscc: USCC, nameEn: 'Test 100%_Unit', regionCode: '632301' });

  beforeAll(async () => {
    pairings = await opened();
    await pairings.report(organization, coded);
  });
  afterAll(() => pairings.stop());

  const QUERY =
    'query ($id: ID, $uscc: String) { organization(id: $id, uscc: $uscc) { id uscc region { code } } }';

  it('of the article has a name and a home, and no credit code', async () => {
    const { organization: lianke } = await pairings.ask(
      `query ($id: ID) { organization(id: $id) { name { zh en } uscc region { code name { zh } }
        provenance { confidence } revision history { revision } } }`,
      { id: organizationId('lianke') },
    );
    expect(lianke).toMatchObject({
      name: { zh: '天津滨海联科科技发展有限公司' },
      uscc: null,
      region: { code: '120116', name: { zh: '滨海新区' } },
      revision: 1,
      history: [{ revision: 1 }],
    });
  });

  it('is found by its credit code', async () => {
    expect(await pairings.ask(QUERY, { uscc: USCC })).toEqual({
      organization: { id: coded.id, uscc: USCC, region: { code: '632301' } },
    });
  });

  it('is null under a right code or an id that nobody has', async () => {
    // A check character of its own, so that only the register can say no.
    expect(await pairings.ask(QUERY, { uscc: '91110000600037341L' })).toEqual({
      organization: null,
    });
    expect(await pairings.ask(QUERY, { id: 'nobody' })).toEqual({ organization: null });
  });

  it.each(['91350100M000100Y44', '91350100M000100Y4', '', '🎉', USCC.toLowerCase(), `${USCC}\0`])(
    'is refused by the credit code %j',
    async (uscc) => {
      expect(await pairings.codes(QUERY, { uscc })).toEqual(['BAD_INPUT']);
    },
  );

  it('is refused with neither id nor credit code', async () => {
    expect(await pairings.codes(QUERY)).toEqual(['BAD_INPUT']);
    expect(await pairings.codes(QUERY, { id: null, uscc: null })).toEqual(['BAD_INPUT']);
  });

  it('has a credit code of its own', async () => {
    await expect(pairings.report(organization, testOrganization({ uscc: USCC }))).rejects.toThrow(
      /duplicate key/,
    );
  });

  it.each([
    ['联科', [organizationId('lianke')]],
    ['LIANKE', [organizationId('lianke')]],
    ['100%_u', [coded.id]],
    ['test%unit', []],
    ['1_0', []],
  ])('is listed where %s is a part of its name', async (text, ids) => {
    const { organizations } = await pairings.ask(
      'query ($text: String) { organizations(text: $text) { totalCount nodes { id } } }',
      { text },
    );
    expect(organizations).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
  });
});
