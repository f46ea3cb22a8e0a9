import { PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testSchool, testSession } from '../../test/records.ts';
import { school } from '../school/school.writes.ts';
import { exchangeSession } from './exchange-session.writes.ts';

let education: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  education = await opened();
});
afterAll(() => education.stop());

describe('the cloud reading session', () => {
  const id = shippedId('exchange_session', 'F29');

  it('was held online, not long ago, by two schools and an unknown number of people', async () => {
    const fields = `title { zh } status mode held { date end precision text } schools { name { zh } }
      participants { value } pairing { id } provenance { confidence }`;
    expect(await education.entity('ExchangeSession', { id }, fields)).toEqual({
      title: { zh: '思政主题云读书活动' },
      status: 'DONE',
      mode: 'ONLINE',
      held: { date: null, end: null, precision: 'RELATIVE', text: '不久前' },
      schools: [{ name: { zh: '泰达一小' } }, { name: { zh: '堡山小学' } }],
      participants: null,
      pairing: { id: PAIRINGS.zhangjiachuan },
      provenance: { confidence: 'INFERRED' },
    });
  });

  it('is one session of a year that nobody knows', async () => {
    const { contributions, quantities } = (await education.activity(id))!;
    expect(quantities).toEqual([]);
    expect(contributions).toEqual([
      { indicator: 'exchange-sessions', year: 0, month: 0, value: '1', qualifier: 'EXACT' },
    ]);
  });
});

describe('an exchange session', () => {
  it('names its schools in the order of the source', async () => {
    const schools = ['丙', '甲', '乙'].map((nameZh) => testSchool({ nameZh }));
    const schoolIds = schools.map(({ id }) => id);
    const session = testSession({ schoolIds });
    const reversed = testSession({ schoolIds: [...schoolIds].reverse() });
    await education.report(school, ...schools);
    await education.report(exchangeSession, session, reversed);
    const namesOf = async ({ id }: { id: string }) => {
      const { schools: named } = await education.entity(
        'ExchangeSession',
        { id },
        'schools { id }',
      );
      return named.map((node: { id: string }) => node.id);
    };
    expect(await namesOf(session)).toEqual(schoolIds);
    expect(await namesOf(reversed)).toEqual([...schoolIds].reverse());
  });

  it('tells of its participants as persons', async () => {
    const session = testSession({
      ...dateColumns('held', day('2023-05-18')),
      participantsValue: 120,
      participantsQualifier: 'AT_LEAST',
    });
    await education.report(exchangeSession, session);
    const fields = 'participants { value unit of { zh } qualifier }';
    expect(await education.entity('ExchangeSession', { id: session.id }, fields)).toEqual({
      participants: { value: '120', unit: 'person', of: null, qualifier: 'AT_LEAST' },
    });
    expect((await education.activity(session.id))?.quantities).toEqual([
      { value: '120', unit: 'person', of: null, qualifier: 'AT_LEAST' },
    ]);
  });

  it('is null where no id is known', async () => {
    expect(await education.entity('ExchangeSession', { id: 'nothing' }, 'id')).toBeNull();
  });

  it('adds to no indicator while it is only intended', async () => {
    const planned = testSession({ status: 'ANNOUNCED' });
    await education.report(exchangeSession, planned);
    expect((await education.activity(planned.id))?.contributions).toEqual([]);
  });
});
