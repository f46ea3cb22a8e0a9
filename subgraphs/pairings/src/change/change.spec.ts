import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';
import { testVillage } from '../../test/records.ts';
import { demonstrationVillage } from '../demonstration-village/demonstration-village.writes.ts';

interface Change {
  cursor: string;
  type: string;
  at: string;
  activity: { id: string; revision: number; title: { zh: string } };
}

describe('the change feed', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
    const titled = (zh: string) => ({ activity: { title: { zh, en: null } } });
    const many = Array.from({ length: 9 }, (_, n) => ({
      id: `test-${String(n)}`,
      ...titled(`第${String(n)}`),
    }));
    await pairings.settled(
      testLog(
        'elsewhere',
        ...many,
        { id: 'test-0', type: 'REVISED', revision: 2, ...titled('改') },
        { id: 'test-1', type: 'WITHDRAWN', revision: 2, ...titled('撤') },
      ),
    );
  });
  afterAll(() => pairings.stop());

  const page = async (after: string | null, first: number) => {
    const { changes } = await pairings.ask(
      `query ($after: String, $first: Int) { changes(after: $after, first: $first) {
        nodes { cursor type at activity { id revision title { zh } } } pageInfo { hasNextPage endCursor } } }`,
      { after, first },
    );
    return changes as {
      nodes: Change[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
  const readOn = async (after: string | null, first: number) => {
    const read: Change[] = [];
    for (let from = after; ;) {
      const { nodes, pageInfo } = await page(from, first);
      read.push(...nodes);
      expect(pageInfo.endCursor).toBe(nodes.at(-1)?.cursor ?? null);
      if (!pageInfo.hasNextPage) return read;
      from = pageInfo.endCursor;
    }
  };

  it('gives every change once and in order, in pages of any size', async () => {
    const all = await readOn(null, 100);
    expect(await readOn(null, 5)).toEqual(all);
    expect(await readOn(null, 1)).toEqual(all);
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
    const { activities } = await pairings.ask('{ activities { totalCount } }');
    // One was revised; one was withdrawn, which is a change more and an activity less.
    expect(all).toHaveLength(activities.totalCount + 3);
  });

  it('never goes back in time', async () => {
    const moments = (await readOn(null, 100)).map(({ at }) => at);
    expect(moments).toEqual([...moments].sort());
  });

  it('tells what kind of change it was, and the activity as it stood then', async () => {
    const all = await readOn(null, 100);
    const of = (wanted: string) =>
      all
        .filter(({ activity }) => activity.id === wanted)
        .map(({ type, activity }) => `${type} ${String(activity.revision)} ${activity.title.zh}`);
    expect(of('test-0')).toEqual(['REPORTED 1 第0', 'REVISED 2 改']);
    expect(of('test-1')).toEqual(['REPORTED 1 第1', 'WITHDRAWN 2 撤']);
  });

  it('is read on from where the reader stopped', async () => {
    const last = (await readOn(null, 100)).at(-1)?.cursor ?? null;
    expect(await readOn(last, 5)).toEqual([]);
    const village = testVillage({});
    await pairings.report(demonstrationVillage, village);
    await pairings.settled();
    expect((await readOn(last, 5)).map(({ activity }) => activity.id)).toEqual([village.id]);
  });

  it.each([
    ['of another list', Buffer.from('2023-01-01~exchange_x').toString('base64url')],
    ['in plain words', 'last Tuesday'],
    ['that is empty', ''],
    ['beyond what a position holds', Buffer.from(`${'9'.repeat(30)}~1`).toString('base64url')],
  ])('refuses a cursor %s', async (_, after) => {
    const codes = await pairings.codes(
      'query ($after: String) { changes(after: $after) { nodes { cursor } } }',
      { after },
    );
    expect(codes).toEqual(['BAD_CURSOR']);
  });
});
