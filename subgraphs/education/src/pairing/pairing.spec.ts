import { PAIRINGS } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testSession } from '../../test/records.ts';
import { exchangeSession } from '../exchange-session/exchange-session.writes.ts';

const TOTAL = '{ value atLeast recordCount missingCount }';
const NOTHING = { value: '0', atLeast: false, recordCount: 0, missingCount: 0 };
const LISTS = ['schoolPairings', 'exchangeSessions', 'educationTeams'] as const;

let education: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  education = await opened();
});
afterAll(() => education.stop());

const SUMMARY = `educationSummary { schoolPairings ${TOTAL} exchangeSessions ${TOTAL} teamMembers ${TOTAL} }`;

describe("a pairing's education", () => {
  it('is what the article says of Zhangjiachuan: one session, and no pairing of schools', async () => {
    const fields = `${SUMMARY} ${LISTS.map((list) => `${list} { totalCount }`).join(' ')}`;
    expect(await education.entity('Pairing', { id: PAIRINGS.zhangjiachuan }, fields)).toEqual({
      educationSummary: {
        schoolPairings: NOTHING,
        exchangeSessions: { ...NOTHING, value: '1', recordCount: 1 },
        teamMembers: NOTHING,
      },
      schoolPairings: { totalCount: 0 },
      exchangeSessions: { totalCount: 1 },
      educationTeams: { totalCount: 0 },
    });
  });

  it('is empty for a pairing that it does not know', async () => {
    const fields = `id ${SUMMARY} exchangeSessions { totalCount nodes { id } }`;
    expect(await education.entity('Pairing', { id: 'nobody' }, fields)).toEqual({
      id: 'nobody',
      educationSummary: {
        schoolPairings: NOTHING,
        exchangeSessions: NOTHING,
        teamMembers: NOTHING,
      },
      exchangeSessions: { totalCount: 0, nodes: [] },
    });
  });

  it('costs one statement, for however many pairings and lists', async () => {
    education.statements.length = 0;
    const { _entities } = await education.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Pairing {
        ${SUMMARY}
        schoolPairings { totalCount nodes { supporterSchool { name { zh } } recipientSchool { name { zh } } } }
        exchangeSessions { nodes { schools { name { zh } region { code } exchangeSessions { totalCount } } } }
        educationTeams { nodes { school { name { zh } } history { revision } } }
      } } }`,
      { keys: Object.values(PAIRINGS).map((id) => ({ __typename: 'Pairing', id })) },
    );
    expect(_entities).toHaveLength(5);
    expect(education.statements).toHaveLength(1);
  });

  it('is listed newest first and undated last, page by page', async () => {
    const pairingId = 'test-pages';
    const days = ['2022-01-05', '2023-06-30', null, '2022-12-31', '2023-06-30'];
    const sessions = days.map((on) =>
      testSession({ pairingId, ...(on !== null && dateColumns('held', day(on))) }),
    );
    await education.report(exchangeSession, ...sessions);
    const listed: (string | null)[] = [];
    const ids = new Set<string>();
    let after = 'null';
    for (let pages = 1; ; pages += 1) {
      const fields = `exchangeSessions(first: 2, after: ${after}) {
        totalCount nodes { id held { date } } pageInfo { hasNextPage endCursor } }`;
      const { exchangeSessions: page } = await education.entity(
        'Pairing',
        { id: pairingId },
        fields,
      );
      expect(page.totalCount).toBe(days.length);
      for (const { id, held } of page.nodes) {
        ids.add(id);
        listed.push(held.date);
      }
      if (!page.pageInfo.hasNextPage) {
        expect(pages).toBe(3);
        break;
      }
      after = `"${page.pageInfo.endCursor}"`;
    }
    expect(listed).toEqual(['2023-06-30', '2023-06-30', '2022-12-31', '2022-01-05', null]);
    expect(ids.size).toBe(days.length);
  });
});
