import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testSchool, testSchoolPairing, testSession, testTeam } from '../../test/records.ts';
import { educationTeam } from '../education-team/education-team.writes.ts';
import { exchangeSession } from '../exchange-session/exchange-session.writes.ts';
import { schoolPairing } from '../school-pairing/school-pairing.writes.ts';
import { schoolId } from './school.facts.ts';
import { school } from './school.writes.ts';

let education: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  education = await opened();
});
afterAll(() => education.stop());

describe('a school of the seed', () => {
  const ask = (id: string) =>
    education.ask(
      `query ($id: ID!) { school(id: $id) {
        name { zh en } region { code } revision history { revision }
        provenance { source { id } quote confidence reportedBy { id } } } }`,
      { id },
    );

  it('lies where its sentence says', async () => {
    expect(await ask(schoolId('堡山小学'))).toEqual({
      school: {
        name: { zh: '堡山小学', en: 'Baoshan Primary School' },
        region: { code: '620525' },
        revision: 1,
        history: [{ revision: 1 }],
        provenance: {
          source: { id: 'binhai-2023-cooperation-article' },
          quote:
            '泰达一小师生同甘肃省天水市张家川县堡山小学的师生们一道再次在云端相聚,通过一场思政主题云读书活动',
          confidence: 'STATED',
          reportedBy: null,
        },
      },
    });
  });

  it('is told to be inferred where its name alone says where it lies', async () => {
    expect((await ask(schoolId('泰达一小'))).school).toMatchObject({
      region: { code: '120116' },
      provenance: { confidence: 'INFERRED' },
    });
  });

  it('is no activity: it is a name in a directory', async () => {
    expect(await education.activity(schoolId('泰达一小'))).toBeNull();
  });
});

describe('a school', () => {
  it('is null where no id is known', async () => {
    expect(await education.ask('{ school(id: "nothing") { id } }')).toEqual({ school: null });
    expect(await education.entity('School', { id: 'nothing' }, 'id')).toBeNull();
  });

  it('is listed by its region in the order of names, page by page', async () => {
    const names = ['丙小学', '乙~小学', '乙小学', '甲小学'];
    const regionCode = '620500';
    await education.report(
      school,
      ...names.map((nameZh) => testSchool({ nameZh, regionCode })).reverse(),
    );
    const page = async (after?: string) => {
      const given = after === undefined ? '' : `, after: "${after}"`;
      const fields = `totalCount nodes { name { zh } } pageInfo { hasNextPage endCursor }`;
      const selection = `schools(first: 3${given}) { ${fields} }`;
      return (await education.entity('Region', { code: regionCode }, selection)).schools;
    };
    const first = await page();
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });
    const listed = [...first.nodes, ...second.nodes].map(
      (node: { name: { zh: string } }) => node.name.zh,
    );
    expect(listed).toEqual([...names].sort());
  });

  it('knows what it takes part in, on either side, newest first', async () => {
    const [here, there, elsewhere] = [testSchool({}), testSchool({}), testSchool({})];
    const paired = (supporterSchoolId: string, recipientSchoolId: string, on: string) =>
      testSchoolPairing({
        supporterSchoolId,
        recipientSchoolId,
        ...dateColumns('paired', day(on)),
      });
    const gives = paired(here.id, there.id, '2022-09-01');
    const takes = paired(elsewhere.id, here.id, '2023-09-01');
    const session = testSession({ schoolIds: [there.id, here.id] });
    const team = testTeam({ schoolId: here.id });
    await education.report(school, here, there, elsewhere);
    await education.report(
      schoolPairing,
      gives,
      takes,
      paired(elsewhere.id, there.id, '2023-01-01'),
    );
    await education.report(exchangeSession, session, testSession({ schoolIds: [there.id] }));
    await education.report(educationTeam, team, testTeam({ schoolId: there.id }));
    const fields = `schoolPairings { totalCount nodes { id } } exchangeSessions { totalCount nodes { id } }
      educationTeams { totalCount nodes { id } }`;
    expect(await education.entity('School', { id: here.id }, fields)).toEqual({
      schoolPairings: { totalCount: 2, nodes: [{ id: takes.id }, { id: gives.id }] },
      exchangeSessions: { totalCount: 1, nodes: [{ id: session.id }] },
      educationTeams: { totalCount: 1, nodes: [{ id: team.id }] },
    });
  });
});
