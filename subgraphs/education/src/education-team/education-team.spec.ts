import { shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testSchool, testTeam } from '../../test/records.ts';
import { school } from '../school/school.writes.ts';
import { educationTeam } from './education-team.writes.ts';

let education: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  education = await opened();
});
afterAll(() => education.stop());

describe('the cluster-style education team of the seed', () => {
  const id = shippedId('education_team', 'F54');

  it('is an intention for a year, without pairing, school or number', async () => {
    const fields = `title { zh } status began { date end precision text } school { id } members { value }
      pairing { id } provenance { quote confidence }`;
    expect(await education.entity('EducationTeam', { id }, fields)).toEqual({
      title: { zh: '“组团式”教育支援' },
      status: 'PLANNED',
      began: { date: '2023-01-01', end: '2023-12-31', precision: 'YEAR', text: '今年' },
      school: null,
      members: null,
      pairing: null,
      provenance: {
        quote: '我们将继续擦亮‘组团式’教育、医疗支援品牌,支持受援地民生改善',
        confidence: 'STATED',
      },
    });
  });

  it('adds to no indicator', async () => {
    expect((await education.activity(id))?.contributions).toEqual([]);
  });
});

describe('an education team', () => {
  const began = dateColumns('began', day('2022-08-20'));

  it('works at a school with so many persons', async () => {
    const host = testSchool({ nameZh: '受援中学' });
    const team = testTeam({
      ...began,
      schoolId: host.id,
      membersValue: 7,
      membersQualifier: 'EXACT',
    });
    await education.report(school, host);
    await education.report(educationTeam, team);
    const fields = 'school { name { zh } } members { value unit qualifier }';
    expect(await education.entity('EducationTeam', { id: team.id }, fields)).toEqual({
      school: { name: { zh: '受援中学' } },
      members: { value: '7', unit: 'person', qualifier: 'EXACT' },
    });
    expect((await education.activity(team.id))?.contributions).toEqual([
      { indicator: 'education-team-members', year: 2022, month: 8, value: '7', qualifier: 'EXACT' },
    ]);
  });

  it('counts as one that states no number where it states none', async () => {
    const team = testTeam(began);
    await education.report(educationTeam, team);
    expect((await education.activity(team.id))?.contributions).toEqual([
      { indicator: 'education-team-members', year: 2022, month: 8, value: null, qualifier: null },
    ]);
  });

  it('is null where no id is known', async () => {
    expect(await education.entity('EducationTeam', { id: 'nothing' }, 'id')).toBeNull();
  });
});
