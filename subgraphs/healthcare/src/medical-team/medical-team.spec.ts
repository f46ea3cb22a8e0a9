import { shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testHospital, testTeam } from '../../test/records.ts';
import { hospital } from '../hospital/hospital.writes.ts';
import { medicalTeam } from './medical-team.writes.ts';

let healthcare: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  healthcare = await opened();
});
afterAll(() => healthcare.stop());

describe('the cluster-style medical team of the seed', () => {
  const id = shippedId('medical_team', 'F55');

  it('is an intention for a year, without pairing, hospital or number', async () => {
    const fields = `title { zh } status began { date end precision text } hospital { id } members { value }
      pairing { id } provenance { quote confidence }`;
    expect(await healthcare.entity('MedicalTeam', { id }, fields)).toEqual({
      title: { zh: '“组团式”医疗支援' },
      status: 'PLANNED',
      began: { date: '2023-01-01', end: '2023-12-31', precision: 'YEAR', text: '今年' },
      hospital: null,
      members: null,
      pairing: null,
      provenance: {
        quote: '我们将继续擦亮‘组团式’教育、医疗支援品牌,支持受援地民生改善',
        confidence: 'STATED',
      },
    });
  });

  it('adds to no indicator', async () => {
    expect((await healthcare.activity(id))?.contributions).toEqual([]);
  });
});

describe('a medical team', () => {
  const began = dateColumns('began', day('2022-08-20'));

  it('works at a hospital with so many persons', async () => {
    const host = testHospital({ nameZh: '受援医院' });
    const team = testTeam({
      ...began,
      hospitalId: host.id,
      membersValue: 7,
      membersQualifier: 'EXACT',
    });
    await healthcare.report(hospital, host);
    await healthcare.report(medicalTeam, team);
    const fields = 'hospital { name { zh } } members { value unit qualifier }';
    expect(await healthcare.entity('MedicalTeam', { id: team.id }, fields)).toEqual({
      hospital: { name: { zh: '受援医院' } },
      members: { value: '7', unit: 'person', qualifier: 'EXACT' },
    });
    expect((await healthcare.activity(team.id))?.contributions).toEqual([
      { indicator: 'medical-team-members', year: 2022, month: 8, value: '7', qualifier: 'EXACT' },
    ]);
  });

  it('counts as one that states no number where it states none', async () => {
    const team = testTeam(began);
    await healthcare.report(medicalTeam, team);
    expect((await healthcare.activity(team.id))?.contributions).toEqual([
      { indicator: 'medical-team-members', year: 2022, month: 8, value: null, qualifier: null },
    ]);
  });

  it('is null where no id is known', async () => {
    expect(await healthcare.entity('MedicalTeam', { id: 'nothing' }, 'id')).toBeNull();
  });
});
