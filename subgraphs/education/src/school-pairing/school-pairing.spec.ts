import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testSchool, testSchoolPairing } from '../../test/records.ts';
import { school } from '../school/school.writes.ts';
import { schoolPairing } from './school-pairing.writes.ts';

const PAIRING = 'test-pairing';

describe('a pairing of two schools', () => {
  let education: Awaited<ReturnType<typeof opened>>;
  const supporter = testSchool({ nameZh: '支援小学', regionCode: '120116' });
  const recipient = testSchool({ nameZh: '受援小学', regionCode: '620525' });
  const schools = { supporterSchoolId: supporter.id, recipientSchoolId: recipient.id };
  const signed = testSchoolPairing({
    ...schools,
    ...dateColumns('paired', day('2023-05-18')),
    pairingId: PAIRING,
  });
  const planned = testSchoolPairing({ ...schools, pairingId: PAIRING, status: 'PLANNED' });

  beforeAll(async () => {
    education = await opened();
    await education.report(school, supporter, recipient);
    await education.report(schoolPairing, signed, planned);
  });
  afterAll(() => education.stop());

  it('says which school is on which side', async () => {
    const fields = `title { zh en } status paired { date precision } pairing { id } revision
      supporterSchool { name { zh } region { code } } recipientSchool { name { zh } region { code } }`;
    expect(await education.entity('SchoolPairing', { id: signed.id }, fields)).toEqual({
      title: { zh: '测试结对', en: null },
      status: 'SIGNED',
      paired: { date: '2023-05-18', precision: 'DAY' },
      pairing: { id: PAIRING },
      revision: 1,
      supporterSchool: { name: { zh: '支援小学' }, region: { code: '120116' } },
      recipientSchool: { name: { zh: '受援小学' }, region: { code: '620525' } },
    });
  });

  it('is found by its activity, which is nothing else', async () => {
    const fields = 'schoolPairing { id } exchangeSession { id } educationTeam { id }';
    expect(await education.entity('Activity', { id: signed.id }, fields)).toEqual({
      schoolPairing: { id: signed.id },
      exchangeSession: null,
      educationTeam: null,
    });
  });

  it('is null where no id is known', async () => {
    expect(await education.entity('SchoolPairing', { id: 'nothing' }, 'id')).toBeNull();
  });

  it('is one pair more once it is more than a plan', async () => {
    expect(await education.contributions(PAIRING, 'school-pairings')).toEqual([
      { indicator: 'school-pairings', year: 2023, month: 5, value: '1', qualifier: 'EXACT' },
    ]);
    expect((await education.activity(planned.id))?.status).toBe('PLANNED');
  });

  it('is refused with a school that nobody knows, or with one school on both sides', async () => {
    const broken = [
      { ...schools, recipientSchoolId: 'nothing' },
      { ...schools, recipientSchoolId: supporter.id },
    ].map(testSchoolPairing);
    for (const record of broken) {
      await expect(education.report(schoolPairing, record)).rejects.toThrow(/constraint/);
      expect(await education.entity('SchoolPairing', { id: record.id }, 'id')).toBeNull();
    }
  });
});
