import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, codes, HEZUO, HUANGNAN, openReporter } from './reporter.ts';
import type { Input } from './reporter.ts';

describe('a report of a part', () => {
  let reporter: Awaited<ReturnType<typeof openReporter>>;
  beforeAll(async () => {
    reporter = await openReporter();
  });
  afterAll(() => reporter.graph.stop());

  const send = (mutation: string, input: Input, by?: string) => reporter.send(mutation, input, by);
  const report = (stated: Input) => reporter.report(stated);

  const event = async (yuan: string, qualifier: string) => {
    const { investmentEvent } = await send('reportInvestmentEvent', {
      investmentEvent: {
        pairing: HUANGNAN,
        title: { zh: '测试推介会' },
        held: { date: '2023-05-06', precision: 'DAY' },
        contracted: { yuan, qualifier },
      },
    });
    return investmentEvent.id as string;
  };
  const part = (partOf: string, yuan: string, stated: Input = {}) =>
    report({ partOf, contracted: { yuan }, ...stated });

  it('is refused when the parts would be larger together than their whole', async () => {
    const whole = await event('100', 'EXACT');
    expect(codes(await part(whole, '60'))).toEqual([]);
    const second = await part(whole, '40.01');
    expect(codes(second)).toEqual(['EXCEEDS_WHOLE partOf']);
    expect(second.userErrors[0].message).toContain('100 yuan');
    expect(codes(await part(whole, '40'))).toEqual([]);
  });

  it('is counted with the rows before it in one call', async () => {
    const whole = await event('100', 'REPORTED');
    const rows = ['70', '40', '30'].map((yuan) =>
      agreement({ partOf: whole, contracted: { yuan } }),
    );
    const { accepted, rowErrors } = await send('reportAgreements', { agreements: rows });
    expect(accepted).toBe(2);
    expect(rowErrors).toMatchObject([{ row: 1, code: 'EXCEEDS_WHOLE' }]);
  });

  it('is only warned of when the whole states a floor', async () => {
    const whole = await event('100', 'AT_LEAST');
    const { userErrors, warnings } = await part(whole, '500');
    expect({ userErrors, warnings }).toMatchObject({
      userErrors: [],
      warnings: [{ code: 'EXCEEDS_WHOLE' }],
    });
  });

  it('never grows beyond its whole though two report at once', async () => {
    const whole = await event('100', 'EXACT');
    const answers = await Promise.all(Array.from({ length: 6 }, () => part(whole, '30')));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(3);
  });

  it('belongs to the pairing of its whole', async () => {
    const whole = await event('100', 'EXACT');
    const other = await part(whole, '1', { pairing: HEZUO });
    expect(codes(other)).toEqual(['OTHER_PAIRING partOf']);
  });

  it('keeps its whole from shrinking beneath it and from being withdrawn', async () => {
    const whole = await event('100', 'EXACT');
    const { agreement: made } = await part(whole, '60');
    const revised = await send('reviseInvestmentEvent', {
      id: whole,
      revision: 1,
      reason: 'less',
      investmentEvent: {
        pairing: HUANGNAN,
        title: { zh: '测试推介会' },
        held: { date: '2023-05-06', precision: 'DAY' },
        contracted: { yuan: '59' },
      },
    });
    expect(codes(revised)).toEqual(['EXCEEDS_WHOLE contracted']);
    const withdrawal = { id: whole, revision: 1, reason: 'never held' };
    expect(codes(await send('withdrawInvestmentEvent', withdrawal))).toEqual(['HAS_PARTS ']);
    await send('withdrawAgreement', { id: made.id, revision: 1, reason: 'never signed' });
    expect(codes(await send('withdrawInvestmentEvent', withdrawal))).toEqual([]);
    expect(codes(await part(whole, '1'))).toEqual(['NOT_FOUND partOf']);
  });

  it('is not revised together with its whole, so that two never become parts of each other', async () => {
    const sale = (partOf: string | null) => ({
      pairing: HUANGNAN,
      title: { zh: '测试销售' },
      period: { date: '2023-05-06', precision: 'MONTH' },
      partOf,
    });
    const { sales } = await send('reportSales', { sales: [sale(null), sale(null)] });
    const [first, second] = (sales as { id: string }[]).map(({ id }) => id);
    const answer = await send('reviseSales', {
      reason: 'in a ring',
      sales: [
        { id: first, revision: 1, sale: sale(second ?? '') },
        { id: second, revision: 1, sale: sale(first ?? '') },
      ],
    });
    expect(answer.accepted).toBe(0);
    expect(answer.rowErrors).toMatchObject([
      { row: 0, code: 'TWICE_IN_CALL' },
      { row: 1, code: 'TWICE_IN_CALL' },
    ]);
  });

  it('keeps its whole in their pairing', async () => {
    const whole = await event('100', 'EXACT');
    await part(whole, '60');
    const revised = await send('reviseInvestmentEvent', {
      id: whole,
      revision: 1,
      reason: 'elsewhere',
      investmentEvent: {
        pairing: HEZUO,
        title: { zh: '测试推介会' },
        held: { date: '2023-05-06', precision: 'DAY' },
        contracted: { yuan: '100' },
      },
    });
    expect(codes(revised)).toEqual(['OTHER_PAIRING pairing']);
  });

  it('lies in no other part', async () => {
    const sale = (partOf: string | null) =>
      send('reportSale', {
        sale: {
          pairing: HUANGNAN,
          title: { zh: '测试销售' },
          period: { date: '2023-05-06', precision: 'MONTH' },
          partOf,
        },
      });
    const { sale: whole } = await sale(null);
    const { sale: inner } = await sale(whole.id);
    expect(codes(await sale(inner.id))).toEqual(['PART_OF_A_PART partOf']);
  });
});
