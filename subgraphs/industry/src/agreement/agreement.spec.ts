import { organizationId, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { contracted, day, paidIn, testAgreement } from '../../test/records.ts';
import { agreement } from './agreement.writes.ts';

const LIANKE = shippedId('agreement', 'F12');
const EVENT = shippedId('investment_event', 'F02');

describe('an agreement', () => {
  let industry: Awaited<ReturnType<typeof opened>>;
  const signed = testAgreement({
    ...dateColumns('signed', day('2023-07-01')),
    ...contracted(300_000_000_00, 'AT_LEAST'),
    ...paidIn(1_50),
    kind: 'INVESTMENT',
  });
  const silent = testAgreement({ kind: 'FRAMEWORK' });
  const planned = testAgreement({ ...contracted(9_00), status: 'PLANNED' });

  beforeAll(async () => {
    industry = await opened();
    await industry.report(agreement, signed, silent, planned);
  });
  afterAll(() => industry.stop());

  const found = async (id: string, selection: string) => {
    const { agreement: answer } = await industry.ask(
      `query ($id: ID!) { agreement(id: $id) { ${selection} } }`,
      { id },
    );
    return answer;
  };

  it("of Lianke with Tongren's government is worth 5 million and was signed at the event of Huangnan", async () => {
    const lianke = await found(
      LIANKE,
      `kind status contracted { yuan currency qualifier stage } paidIn { yuan } parties { id } pairing { id }
       signed { date precision text } partOf { id title { zh } } provenance { quote confidence reportedBy { id } }
       revision history { revision reason }`,
    );
    expect(lianke).toEqual({
      kind: 'COOPERATION',
      status: 'SIGNED',
      contracted: {
        yuan: '5000000.00',
        currency: 'CNY',
        qualifier: 'REPORTED',
        stage: 'CONTRACTED',
      },
      paidIn: null,
      parties: [{ id: organizationId('lianke') }, { id: organizationId('tongren-government') }],
      pairing: { id: PAIRINGS.huangnan },
      signed: { date: null, precision: 'RELATIVE', text: '刚刚结束' },
      partOf: { id: EVENT, title: { zh: '青海省黄南州特色产品展览展示暨招商引资推介会' } },
      provenance: {
        quote: expect.stringContaining('签订500万元协议'),
        confidence: 'REPAIRED',
        reportedBy: null,
      },
      revision: 1,
      history: [{ revision: 1, reason: null }],
    });
  });

  it('keeps contracted and paid-in apart, in more fen than 32 bits hold', async () => {
    const money = await found(
      signed.id,
      'contracted { fen yuan qualifier } paidIn { fen yuan stage }',
    );
    expect(money).toEqual({
      contracted: { fen: '30000000000', yuan: '300000000.00', qualifier: 'AT_LEAST' },
      paidIn: { fen: '150', yuan: '1.50', stage: 'PAID_IN' },
    });
  });

  it('without a figure has none, which is not zero', async () => {
    expect(await found(silent.id, 'contracted { fen } paidIn { fen }')).toEqual({
      contracted: null,
      paidIn: null,
    });
  });

  it('adds its money and one signed project to the indicators of its month', async () => {
    const added = (await industry.activity(signed.id))?.contributions;
    expect(added?.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['investment-contracted', '30000000000'],
      ['investment-paid-in', '150'],
      ['projects-signed', '1'],
    ]);
    expect(added?.[0]).toMatchObject({ year: 2023, month: 7, qualifier: 'AT_LEAST' });
  });

  it('without a figure counts as contracted without a number, and as no payment', async () => {
    const added = (await industry.activity(silent.id))?.contributions;
    expect(added?.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['investment-contracted', null],
      ['projects-signed', '1'],
    ]);
  });

  it('signed at an event, or only planned, adds nothing', async () => {
    expect(await industry.activity(LIANKE)).toMatchObject({ partOf: EVENT, contributions: [] });
    expect((await industry.activity(planned.id))?.contributions).toEqual([]);
  });

  it.each([
    ['that nobody gave out', 'nothing'],
    ['that is empty', ''],
    ['of an emoji', '🎉'],
    ['of 10 kB', 'a'.repeat(10_000)],
    ['with a quotation mark', "x' or '1'='1"],
    ['with a NUL', 'a\0b'],
  ])('is null under an id %s', async (_, id) => {
    expect(await found(id, 'id')).toBeNull();
  });

  it('is found by its activity', async () => {
    const activity = await industry.entity(
      'Activity',
      { id: LIANKE },
      'agreement { id } investmentEvent { id }',
    );
    expect(activity).toEqual({ agreement: { id: LIANKE }, investmentEvent: null });
  });
});
