import { PAIRINGS } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';

describe('a list of a pairing', () => {
  let industry: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    industry = await opened();
  });
  afterAll(() => industry.stop());

  const LISTS = ['agreements', 'investmentEvents', 'industrialParks', 'settlements'];
  const codes = (list: string, variables: object) =>
    industry.codes(
      `query ($keys: [_Any!]!, $first: Int, $after: String) { _entities(representations: $keys) {
        ... on Pairing { ${list}(first: $first, after: $after) { totalCount nodes { id } } } } }`,
      { keys: [{ __typename: 'Pairing', id: PAIRINGS.huangnan }], ...variables },
    );

  it.each([-1, 101, 1_000_000])('refuses to give %d at once', async (first) => {
    for (const list of LISTS) expect(await codes(list, { first })).toEqual(['BAD_INPUT']);
  });

  it('gives 0 to 100 at once', async () => {
    for (const list of LISTS) {
      expect(await codes(list, { first: 0 })).toEqual([]);
      expect(await codes(list, { first: 100 })).toEqual([]);
    }
  });

  it.each([
    ['empty', ''],
    ['in plain words', 'next page, please'],
    ['of another order', Buffer.from('12~agreement_x').toString('base64url')],
    ['with a day that is none', Buffer.from('2023-13-45~agreement_x').toString('base64url')],
    ['of 10 kB', 'A'.repeat(10_000)],
    ['with a NUL', Buffer.from('2023-01-01~a\0').toString('base64url')],
  ])('refuses a cursor %s', async (_, after) => {
    for (const list of LISTS) expect(await codes(list, { after })).toEqual(['BAD_CURSOR']);
  });
});
