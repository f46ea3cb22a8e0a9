import { randomUUID } from 'node:crypto';
import { organizationId } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';

type Input = Record<string, unknown>;
interface Problem {
  readonly row?: number;
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

const HUANGNAN = '120116-632300';
const HEZUO = '120116-623001';
const agreement = (stated: Input = {}): Input => ({
  pairing: HUANGNAN,
  kind: 'INVESTMENT',
  title: { zh: '测试协议' },
  signed: { date: '2023-05-06', precision: 'DAY' },
  ...stated,
});

describe('a report', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let token: string;
  beforeAll(async () => {
    graph = await openGraph();
    token = await graph.tokenFor({
      organization: 'organization_supporter',
      regions: ['120000'],
      scopes: ['report:industry', 'report:products', 'report:pairings', 'report:labour'],
    });
  });
  afterAll(() => graph.stop());

  const send = async (mutation: string, input: Input) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const one = mutation
      .replace(/^(report|revise)/, '')
      .replace(/^./, (first) => first.toLowerCase());
    const selection = one.endsWith('s')
      ? `accepted refused ${one} { id } rowErrors { row code path message } rowWarnings { row code } `
      : mutation.startsWith('withdraw')
        ? 'id '
        : `${one} { id revision } warnings { code path } `;
    const { data, errors } = await graph.ask(
      `mutation ($input: ${mutation.startsWith('withdraw') ? 'WithdrawInput' : type}!) {
        answer: ${mutation}(input: $input) { ${selection} userErrors { code path message } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { token },
    );
    if (errors) throw new Error(JSON.stringify(errors));

    return data.answer;
  };
  const report = async (stated: Input) => send('reportAgreement', { agreement: agreement(stated) });
  const codes = ({ userErrors }: { userErrors: readonly Problem[] }) =>
    userErrors.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);

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
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
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
      const { data } = await graph.ask(
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
      const { data } = await graph.ask(
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
    const core = graph.subgraph('pairings').database.pool;
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

  describe('of a part', () => {
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

  describe('from a public document', () => {
    const found = async (query: string) => (await graph.ask(query)).data;

    it('is not moved by a stranger into a pairing of their own, nor taken back', async () => {
      const { pairing } = await found(
        `{ pairing(id: "${HUANGNAN}") { agreements { nodes { id } } } }`,
      );
      const seed = (await found(
        '{ changes(first: 100) { nodes { activity { id kind provenance { reportedBy { id } } } } } }',
      )) as {
        changes: {
          nodes: {
            activity: { id: string; kind: string; provenance: { reportedBy: object | null } };
          }[];
        };
      };
      const shipped = seed.changes.nodes.find(
        ({ activity }) => activity.kind === 'AGREEMENT' && activity.provenance.reportedBy === null,
      );
      const id = shipped?.activity.id ?? '';
      expect((pairing.agreements.nodes as { id: string }[]).map((node) => node.id)).toContain(id);
      const stranger = await graph.tokenFor({
        organization: 'organization_stranger',
        regions: ['110000'],
        scopes: ['report:industry'],
      });
      const mine = agreement({ pairing: '110000-632700' });
      const revised = await graph.ask(
        `mutation ($input: ReviseAgreementInput!) { answer: reviseAgreement(input: $input) { userErrors { code path message } } }`,
        {
          input: { idempotencyKey: randomUUID(), id, revision: 1, reason: 'mine', agreement: mine },
        },
        { token: stranger },
      );
      const withdrawn = await graph.ask(
        'mutation ($input: WithdrawInput!) { answer: withdrawAgreement(input: $input) { userErrors { code path message } } }',
        { input: { idempotencyKey: randomUUID(), id, revision: 1, reason: 'mine' } },
        { token: stranger },
      );
      for (const { data } of [revised, withdrawn])
        expect(data.answer.userErrors).toMatchObject([
          { code: 'NOT_A_PARTY', path: ['input', 'id'] },
        ]);
    });

    it('is changed by nobody where it belongs to no pairing', async () => {
      const revised = await send('reviseOrganization', {
        id: organizationId('lianke'),
        revision: 1,
        reason: 'another name',
        organization: { name: { zh: '别的名字' } },
      });
      expect(codes(revised)).toEqual(['NOT_THE_REPORTER ']);
    });
  });

  it('is revised in many rows at once, each record once', async () => {
    const { agreements } = await send('reportAgreements', {
      agreements: [agreement(), agreement()],
    });
    const [first, second] = (agreements as { id: string }[]).map(({ id }) => id);
    const rows = [
      { id: first, revision: 1, agreement: agreement({ title: { zh: '更正一' } }) },
      { id: second, revision: 9, agreement: agreement() },
      { id: first, revision: 1, agreement: agreement() },
    ];
    const answer = await send('reviseAgreements', { reason: 'corrected', agreements: rows });
    expect(answer.accepted).toBe(1);
    expect(
      (answer.rowErrors as Problem[]).map(({ row, code, path }) => [row, code, path.join('.')]),
    ).toEqual([
      [1, 'STALE_REVISION', 'input.agreements.1.revision'],
      [2, 'TWICE_IN_CALL', 'input.agreements.2.id'],
    ]);
  });
});
