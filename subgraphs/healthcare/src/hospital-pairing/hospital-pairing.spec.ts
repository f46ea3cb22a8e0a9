import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testHospital, testHospitalPairing } from '../../test/records.ts';
import { hospital } from '../hospital/hospital.writes.ts';
import { hospitalPairing } from './hospital-pairing.writes.ts';

const PAIRING = 'test-pairing';

describe('a pairing of two hospitals', () => {
  let healthcare: Awaited<ReturnType<typeof opened>>;
  const supporter = testHospital({ nameZh: '支援医院', regionCode: '120116' });
  const recipient = testHospital({ nameZh: '受援医院', regionCode: '620525' });
  const hospitals = { supporterHospitalId: supporter.id, recipientHospitalId: recipient.id };
  const signed = testHospitalPairing({
    ...hospitals,
    ...dateColumns('paired', day('2023-05-18')),
    pairingId: PAIRING,
  });
  const planned = testHospitalPairing({ ...hospitals, pairingId: PAIRING, status: 'PLANNED' });

  beforeAll(async () => {
    healthcare = await opened();
    await healthcare.report(hospital, supporter, recipient);
    await healthcare.report(hospitalPairing, signed, planned);
  });
  afterAll(() => healthcare.stop());

  it('says which hospital is on which side', async () => {
    const fields = `title { zh en } status paired { date precision } pairing { id } revision
      supporterHospital { name { zh } region { code } } recipientHospital { name { zh } region { code } }`;
    expect(await healthcare.entity('HospitalPairing', { id: signed.id }, fields)).toEqual({
      title: { zh: '测试结对', en: null },
      status: 'SIGNED',
      paired: { date: '2023-05-18', precision: 'DAY' },
      pairing: { id: PAIRING },
      revision: 1,
      supporterHospital: { name: { zh: '支援医院' }, region: { code: '120116' } },
      recipientHospital: { name: { zh: '受援医院' }, region: { code: '620525' } },
    });
  });

  it('is found by its activity, which is nothing else', async () => {
    const fields = 'hospitalPairing { id } medicalTeam { id } medicalService { id }';
    expect(await healthcare.entity('Activity', { id: signed.id }, fields)).toEqual({
      hospitalPairing: { id: signed.id },
      medicalTeam: null,
      medicalService: null,
    });
  });

  it('is null where no id is known', async () => {
    expect(await healthcare.entity('HospitalPairing', { id: 'nothing' }, 'id')).toBeNull();
  });

  it('is one pair more once it is more than a plan', async () => {
    expect(await healthcare.contributions(PAIRING, 'hospital-pairings')).toEqual([
      { indicator: 'hospital-pairings', year: 2023, month: 5, value: '1', qualifier: 'EXACT' },
    ]);
    expect((await healthcare.activity(planned.id))?.status).toBe('PLANNED');
  });

  it('is refused with a hospital that nobody knows, or with one hospital on both sides', async () => {
    const broken = [
      { ...hospitals, recipientHospitalId: 'nothing' },
      { ...hospitals, recipientHospitalId: supporter.id },
    ].map(testHospitalPairing);
    for (const record of broken) {
      await expect(healthcare.report(hospitalPairing, record)).rejects.toThrow(/constraint/);
      expect(await healthcare.entity('HospitalPairing', { id: record.id }, 'id')).toBeNull();
    }
  });
});
