import { organizationId } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, codes, HEZUO, HUANGNAN, openReporter } from './reporter.ts';
import type { Input, Problem } from './reporter.ts';

describe('a report', () => {
  let reporter: Awaited<ReturnType<typeof openReporter>>;
  beforeAll(async () => {
    reporter = await openReporter();
  });
  afterAll(() => reporter.graph.stop());

  const send = (mutation: string, input: Input, by?: string) => reporter.send(mutation, input, by);
  const report = (stated: Input) => reporter.report(stated);

  describe('of an amount', () => {
    it.each([
      ['finer than a fen', '0.001'],
      ['beyond any number', 1e308],
      ['not a number', 'NaN'],
      ['negative', '-5'],
      ['words', '五百万'],
      ['more than all money', '9999999999999999'],
    ])('that is %s is refused with its place', async (_, yuan) => {
      expect(codes(await report({ contracted: { yuan } }))).toEqual(['BAD_AMOUNT contracted.yuan']);
    });

    it('overflowing JSON itself is refused as a request', async () => {
      const response = await fetch(`${reporter.graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${reporter.token}` },
        body: `{"query":"mutation ($input: ReportAgreementInput!) { reportAgreement(input: $input) { userErrors { code path } } }",
          "variables":{"input":{"idempotencyKey":"overflow","agreement":{"kind":"INVESTMENT","title":{"zh":"测试"},"signed":{"precision":"UNKNOWN"},
          "pairing":"${HUANGNAN}","contracted":{"yuan":1e309}}}}}`,
      });
      const { data } = (await response.json()) as {
        data: { reportAgreement: { userErrors: Problem[] } };
      };
      expect(codes(data.reportAgreement)).toEqual(['BAD_AMOUNT contracted.yuan']);
    });

    it('to the fen is kept to the fen', async () => {
      const { agreement: made } = await report({ contracted: { yuan: '123456789012.34' } });
      const { data } = await reporter.graph.ask(
        'query ($id: ID!) { agreement(id: $id) { contracted { fen yuan qualifier } } }',
        { id: made.id },
      );
      expect(data.agreement.contracted).toEqual({
        fen: '12345678901234',
        yuan: '123456789012.34',
        qualifier: 'EXACT',
      });
    });
  });

  describe('of a date', () => {
    it.each([
      [{ date: '2023-02-30', precision: 'DAY' }, 'BAD_DATE signed.date'],
      [{ precision: 'DAY' }, 'BAD_DATE signed.date'],
      [{ date: '2023-05-06', end: '2023-05-01', precision: 'DAY' }, 'END_BEFORE_START signed.end'],
      [{ date: '2023-05-06', precision: 'UNKNOWN' }, 'BAD_DATE signed'],
      [{ precision: 'RELATIVE' }, 'REQUIRED signed.text'],
      [{ date: '2023-05-06', end: '2023-12-31', precision: 'MONTH' }, 'BAD_DATE signed.end'],
      [{ date: '2023-05-06', end: '2023-12-31', precision: 'ONGOING' }, 'BAD_DATE signed.end'],
    ])('such as %j is refused', async (signed, problem) => {
      expect(codes(await report({ signed }))).toEqual([problem]);
    });

    it.each([
      [
        { date: '2023-05-06', precision: 'MONTH' },
        { date: '2023-05-01', end: '2023-05-31' },
      ],
      [
        { date: '2024-02-29', precision: 'QUARTER' },
        { date: '2024-01-01', end: '2024-03-31' },
      ],
      [
        { date: '2023-05-06', precision: 'YEAR' },
        { date: '2023-01-01', end: '2023-12-31' },
      ],
      [
        { precision: 'RELATIVE', text: '近日' },
        { date: null, end: null, text: '近日' },
      ],
    ])('keeps of %j what is known', async (signed, kept) => {
      const { agreement: made } = await report({ signed });
      const { data } = await reporter.graph.ask(
        'query ($id: ID!) { agreement(id: $id) { signed { date end precision text } } }',
        { id: made.id },
      );
      expect(data.agreement.signed).toMatchObject({ precision: signed.precision, ...kept });
    });
  });

  it('with five faults tells all five, and which are not at fault', async () => {
    const row = agreement({
      title: { zh: ' ', en: 'x'.repeat(1_000_000) },
      signed: { date: '2023-02-30', precision: 'DAY' },
      contracted: { yuan: '-1' },
      parties: ['organization_nobody'],
    });
    const { rowErrors, accepted, refused } = await send('reportAgreements', {
      agreements: [agreement(), row, agreement()],
    });
    expect({ accepted, refused }).toEqual({ accepted: 2, refused: 1 });
    expect(
      (rowErrors as Problem[]).map(({ row: at, code, path }) => [at, code, path.join('.')]),
    ).toEqual([
      [1, 'REQUIRED', 'input.agreements.1.title.zh'],
      [1, 'TOO_LONG', 'input.agreements.1.title.en'],
      [1, 'BAD_DATE', 'input.agreements.1.signed.date'],
      [1, 'BAD_AMOUNT', 'input.agreements.1.contracted.yuan'],
      [1, 'NOT_FOUND', 'input.agreements.1.parties.0'],
    ]);
  });

  it('of 1,001 rows is refused whole, and of none', async () => {
    const rows = Array.from({ length: 1001 }, () => agreement());
    const many = await send('reportAgreements', { agreements: rows });
    expect(many).toMatchObject({ accepted: 0, refused: 1001, rowErrors: [] });
    expect(codes(many)).toEqual(['TOO_MANY ']);
    expect(codes(await send('reportAgreements', { agreements: [] }))).toEqual(['REQUIRED ']);
  });

  it('needs a key of its own', async () => {
    const blank = { idempotencyKey: ' ', agreement: agreement() };
    expect(codes(await send('reportAgreement', blank))).toEqual(['REQUIRED ']);
    const long = { idempotencyKey: 'k'.repeat(1000), agreement: agreement() };
    expect(codes(await send('reportAgreement', long))).toEqual(['TOO_LONG ']);
  });

  it.each(['a\0b', 'half \ud800 pair'])(
    'with text that cannot be stored (%j) is refused',
    async (zh) => {
      expect(codes(await report({ title: { zh } }))).toEqual(['BAD_TEXT title.zh']);
    },
  );

  it('of money paid in that nobody contracted is refused', async () => {
    const problems = codes(await report({ paidIn: { yuan: '5' } }));
    expect(problems).toEqual(['PAID_WITHOUT_CONTRACT paidIn']);
  });

  it('names only what exists', async () => {
    const nowhere = {
      pairing: 'nothing',
      partOf: 'investment_event_none',
      provenance: { source: 'no' },
    };
    expect(codes(await report(nowhere)).sort()).toEqual([
      'NOT_FOUND pairing',
      'NOT_FOUND partOf',
      'NOT_FOUND provenance.source',
    ]);
  });

  it('names regions by codes that were in force, and is warned of one that is replaced', async () => {
    const park = (host: unknown) =>
      send('reportIndustrialPark', {
        industrialPark: {
          pairing: HUANGNAN,
          name: { zh: '测试园区' },
          founded: { date: '2023-05-06', precision: 'DAY' },
          host,
        },
      });
    expect(codes(await park('999999'))).toEqual(['NOT_FOUND host']);
    expect(codes(await park('a park'))).toEqual(['BAD_VALUE host']);
    expect(await park('632321')).toMatchObject({
      userErrors: [],
      warnings: [{ code: 'NOT_VALID_THEN', path: ['input', 'industrialPark', 'host'] }],
    });
  });

  it('of a pairing that was over on that day is refused', async () => {
    const core = reporter.graph.subgraph('pairings').database.pool;
    await core.query(
      `update pairing set started_on = '2021-01-01', ended_on = '2022-12-31' where id = $1`,
      [HEZUO],
    );
    expect(codes(await report({ pairing: HEZUO }))).toEqual(['OUTSIDE_PAIRING pairing']);
    const year = { date: '2022-07-01', precision: 'YEAR' };
    expect(codes(await report({ pairing: HEZUO, signed: year }))).toEqual([]);
    const early = { date: '2020-12-31', precision: 'DAY' };
    expect(codes(await report({ pairing: HEZUO, signed: early }))).toEqual([
      'OUTSIDE_PAIRING pairing',
    ]);
    await core.query('update pairing set started_on = null, ended_on = null where id = $1', [
      HEZUO,
    ]);
  });

  it('of an organization needs a credit code whose check character fits, once', async () => {
    const organization = (uscc: string) =>
      send('reportOrganization', { organization: { name: { zh: '测试单位' }, uscc } });
    expect(codes(await organization('91350100M000100Y44'))).toEqual(['BAD_CREDIT_CODE uscc']);
    expect(codes(await organization('91350100M000100Y43'))).toEqual([]);
    expect(codes(await organization('91350100M000100Y43'))).toEqual(['ALREADY_RECORDED uscc']);
  });

  it('of more people lifted out of poverty than were placed is refused', async () => {
    const placement = {
      pairing: HUANGNAN,
      title: { zh: '测试就业' },
      placed: { date: '2023-05-06', precision: 'DAY' },
      headcount: { value: '10' },
      liftedOutOfPoverty: { value: '11' },
    };
    const refused = await send('reportPlacement', { placement });
    expect(codes(refused)).toEqual(['CONTRADICTION liftedOutOfPoverty']);
    const half = { ...placement, headcount: { value: '10.5' } };
    expect(codes(await send('reportPlacement', { placement: half }))).toContain(
      'BAD_NUMBER headcount.value',
    );
  });

  it('can name an organization of the seed, and one reported a moment ago', async () => {
    const { organization } = await send('reportOrganization', {
      organization: { name: { zh: '测试单位' } },
    });
    const parties = [organizationId('lianke'), organization.id];
    expect(codes(await report({ parties }))).toEqual([]);
  });
});
