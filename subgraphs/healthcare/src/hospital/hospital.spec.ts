import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import {
  day,
  testHospital,
  testHospitalPairing,
  testService,
  testTeam,
} from '../../test/records.ts';
import { hospitalPairing } from '../hospital-pairing/hospital-pairing.writes.ts';
import { medicalService } from '../medical-service/medical-service.writes.ts';
import { medicalTeam } from '../medical-team/medical-team.writes.ts';
import { hospital } from './hospital.writes.ts';

describe('a hospital', () => {
  let healthcare: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    healthcare = await opened();
  });
  afterAll(() => healthcare.stop());

  it('is found by its id, with where it lies and where that is from', async () => {
    const reported = testHospital({
      nameZh: '测试县人民医院',
      nameEn: 'Test County Hospital',
      regionCode: '632300',
      quote: '测试',
      confidence: 'UNVERIFIED',
    });
    await healthcare.report(hospital, reported);
    const found = await healthcare.ask(
      `query ($id: ID!) { hospital(id: $id) {
        name { zh en } region { code } provenance { source { id } quote confidence }
        revision history { revision reason changes { field } } } }`,
      { id: reported.id },
    );
    expect(found).toEqual({
      hospital: {
        name: { zh: '测试县人民医院', en: 'Test County Hospital' },
        region: { code: '632300' },
        provenance: { source: null, quote: '测试', confidence: 'UNVERIFIED' },
        revision: 1,
        history: [{ revision: 1, reason: null, changes: [] }],
      },
    });
  });

  it('is null where no id is known', async () => {
    expect(await healthcare.ask('{ hospital(id: "nothing") { id } }')).toEqual({ hospital: null });
    expect(await healthcare.entity('Hospital', { id: 'nothing' }, 'id')).toBeNull();
  });

  it('is no activity: it is a name in a directory', async () => {
    const reported = testHospital({});
    await healthcare.report(hospital, reported);
    expect(await healthcare.activity(reported.id)).toBeNull();
  });

  it('is listed by its region in the order of names, page by page', async () => {
    const names = ['丙医院', '乙~医院', '乙医院', '甲医院'];
    const regionCode = '620500';
    await healthcare.report(
      hospital,
      ...names.map((nameZh) => testHospital({ nameZh, regionCode })).reverse(),
    );
    const page = async (after?: string) => {
      const given = after === undefined ? '' : `, after: "${after}"`;
      const fields = `totalCount nodes { name { zh } } pageInfo { hasNextPage endCursor }`;
      const selection = `hospitals(first: 3${given}) { ${fields} }`;
      return (await healthcare.entity('Region', { code: regionCode }, selection)).hospitals;
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
    const [here, there, elsewhere] = [testHospital({}), testHospital({}), testHospital({})];
    const paired = (supporterHospitalId: string, recipientHospitalId: string, on: string) =>
      testHospitalPairing({
        supporterHospitalId,
        recipientHospitalId,
        ...dateColumns('paired', day(on)),
      });
    const gives = paired(here.id, there.id, '2022-09-01');
    const takes = paired(elsewhere.id, here.id, '2023-09-01');
    const team = testTeam({ hospitalId: here.id });
    const service = testService({ hospitalId: here.id });
    await healthcare.report(hospital, here, there, elsewhere);
    await healthcare.report(
      hospitalPairing,
      gives,
      takes,
      paired(elsewhere.id, there.id, '2023-01-01'),
    );
    await healthcare.report(medicalTeam, team, testTeam({ hospitalId: there.id }));
    await healthcare.report(medicalService, service, testService({}));
    const fields = `hospitalPairings { totalCount nodes { id } } medicalTeams { totalCount nodes { id } }
      medicalServices { totalCount nodes { id } }`;
    expect(await healthcare.entity('Hospital', { id: here.id }, fields)).toEqual({
      hospitalPairings: { totalCount: 2, nodes: [{ id: takes.id }, { id: gives.id }] },
      medicalTeams: { totalCount: 1, nodes: [{ id: team.id }] },
      medicalServices: { totalCount: 1, nodes: [{ id: service.id }] },
    });
  });
});
