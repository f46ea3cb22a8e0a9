import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testHospital, testService } from '../../test/records.ts';
import { hospital } from '../hospital/hospital.writes.ts';
import { medicalService } from './medical-service.writes.ts';

describe('a medical service', () => {
  const provided = dateColumns('provided', day('2023-04-08'));
  let healthcare: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    healthcare = await opened();
  });
  afterAll(() => healthcare.stop());

  it('serves patients by person-times, not persons', async () => {
    const host = testHospital({ nameZh: '测试县人民医院' });
    const service = testService({
      ...provided,
      hospitalId: host.id,
      patientsValue: 300,
      patientsQualifier: 'AT_LEAST',
    });
    await healthcare.report(hospital, host);
    await healthcare.report(medicalService, service);
    const fields = `title { zh } status provided { date } hospital { name { zh } }
      patients { value unit of { zh } qualifier }`;
    expect(await healthcare.entity('MedicalService', { id: service.id }, fields)).toEqual({
      title: { zh: '测试诊疗' },
      status: 'DONE',
      provided: { date: '2023-04-08' },
      hospital: { name: { zh: '测试县人民医院' } },
      patients: { value: '300', unit: 'person-time', of: null, qualifier: 'AT_LEAST' },
    });
    expect(await healthcare.activity(service.id)).toMatchObject({
      quantities: [{ value: '300', unit: 'person-time', of: null, qualifier: 'AT_LEAST' }],
      contributions: [
        {
          indicator: 'medical-services',
          year: 2023,
          month: 4,
          value: '300',
          qualifier: 'AT_LEAST',
        },
      ],
    });
  });

  it('is found by its activity, which is nothing else', async () => {
    const service = testService({});
    await healthcare.report(medicalService, service);
    const fields =
      'hospitalPairing { id } medicalTeam { id } medicalService { id patients { value } }';
    expect(await healthcare.entity('Activity', { id: service.id }, fields)).toEqual({
      hospitalPairing: null,
      medicalTeam: null,
      medicalService: { id: service.id, patients: null },
    });
  });

  it('counts as one that states no number where it states none', async () => {
    const service = testService(provided);
    await healthcare.report(medicalService, service);
    expect((await healthcare.activity(service.id))?.contributions).toEqual([
      { indicator: 'medical-services', year: 2023, month: 4, value: null, qualifier: null },
    ]);
  });

  it('is null where no id is known', async () => {
    expect(await healthcare.entity('MedicalService', { id: 'nothing' }, 'id')).toBeNull();
  });
});
