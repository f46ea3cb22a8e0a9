import { readFileSync } from 'node:fs';
import path from 'node:path';
import { organizationId } from '@jiedui/facts';
import { ROOT } from '@jiedui/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';

const query = readFileSync(path.join(ROOT, 'schema/operations/20-report.graphql'), 'utf8');
const reconcile = readFileSync(path.join(ROOT, 'schema/operations/16-reconcile.graphql'), 'utf8');
const PAIRING = '120116-632300';

/** The contract's operations, word for word, in the order in which the two sides send them. */
describe('an agreement between two sides', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let binhai: string;
  let huangnan: string;
  let id: string;
  beforeAll(async () => {
    graph = await openGraph();
    const scopes = ['report:industry', 'confirm'];
    const tokenFor = (organization: string, regions: string[]) =>
      graph.tokenFor({ organization, regions, scopes });
    binhai = await tokenFor(organizationId('binhai-commerce-bureau'), ['120116']);
    huangnan = await tokenFor(organizationId('tongren-government'), ['632300']);
  });
  afterAll(() => graph.stop());

  const send = async (operationName: string, input: object, token: string) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, operationName, variables: { input } }),
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- payloads of several types
    const { data, errors } = (await response.json()) as { data: any; errors?: object[] };
    expect(errors).toBeUndefined();
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one field of the operation
    return Object.values(data)[0] as any;
  };
  const agreement = {
    pairing: PAIRING,
    kind: 'FRAMEWORK',
    title: { zh: '测试框架协议', en: 'Test framework agreement' },
    parties: [organizationId('tongren-government')],
    signed: { date: '2024-03-01', precision: 'DAY' },
    contracted: { yuan: '3000000' },
  };
  const awaiting = async (region: string) => {
    const { data } = await graph.ask(reconcile, { awaiting: region });
    const nodes = data.activities.nodes as { id: string; confirmation: { state: string } }[];
    return nodes.find((node) => node.id === id)?.confirmation.state;
  };

  it('is reported, and waits for the other side', async () => {
    const { agreement: made, userErrors } = await send(
      'Report',
      { idempotencyKey: 'r1', agreement },
      binhai,
    );
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      revision: 1,
      contracted: { fen: '300000000', qualifier: 'EXACT' },
    });
    id = made.id;
    await graph.settled();
    expect([await awaiting('632300'), await awaiting('120116')]).toEqual([
      'UNCONFIRMED',
      undefined,
    ]);
  });

  it('is not confirmed by its own side', async () => {
    const { activity, userErrors } = await send(
      'Confirm',
      { idempotencyKey: 'c0', activity: id, revision: 1 },
      binhai,
    );
    expect(activity).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'OWN_REPORT' }]);
  });

  it('is disputed with a figure of the other side, and waits for its reporter', async () => {
    const { activity, userErrors } = await send(
      'Dispute',
      {
        idempotencyKey: 'd1',
        activity: id,
        revision: 1,
        reason: '金额不符',
        ownFigure: { yuan: '2500000' },
      },
      huangnan,
    );
    expect(userErrors).toEqual([]);
    expect(activity.confirmation).toEqual({
      state: 'DISPUTED',
      reason: '金额不符',
      ownFigure: { yuan: '2500000.00' },
    });
    expect([await awaiting('632300'), await awaiting('120116')]).toEqual([undefined, 'DISPUTED']);
  });

  it('is revised, which opens the question again', async () => {
    const revised = { ...agreement, contracted: { yuan: '2500000' } };
    const input = {
      idempotencyKey: 'v1',
      id,
      revision: 1,
      reason: '按受援方核对',
      agreement: revised,
    };
    const { agreement: made, userErrors } = await send('Revise', input, binhai);
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      revision: 2,
      contracted: { fen: '250000000' },
      history: [{ revision: 1 }, { revision: 2, reason: '按受援方核对' }],
    });
    await graph.settled();
    expect(await awaiting('632300')).toBe('UNCONFIRMED');
  });

  it('is confirmed, only in the revision that is current', async () => {
    const stale = { idempotencyKey: 'c1', activity: id, revision: 1 };
    expect((await send('Confirm', stale, huangnan)).userErrors).toMatchObject([
      { code: 'STALE_REVISION' },
    ]);
    const { activity, userErrors } = await send('Confirm', { ...stale, revision: 2 }, huangnan);
    expect(userErrors).toEqual([]);
    expect(activity.confirmation).toMatchObject({
      state: 'CONFIRMED',
      by: { id: organizationId('tongren-government') },
    });
    expect([await awaiting('632300'), await awaiting('120116')]).toEqual([undefined, undefined]);
  });

  it('counts among the confirmed figures alone, in its subgraph and in the ledger', async () => {
    await graph.settled();
    const { data } = await graph.ask(
      `{ pairing(id: "${PAIRING}") {
        investmentSummary(confirmation: [CONFIRMED]) { contracted { yuan recordCount } }
        agreements(confirmation: [CONFIRMED]) { nodes { id } }
        progress(year: 2024, confirmation: [CONFIRMED]) { indicator { code } actual } } }`,
    );
    expect(data.pairing.investmentSummary.contracted).toEqual({
      yuan: '2500000.00',
      recordCount: 1,
    });
    expect(data.pairing.agreements.nodes).toEqual([{ id }]);
    expect(data.pairing.progress).toContainEqual({
      indicator: { code: 'investment-contracted' },
      actual: '2500000.00',
    });
  });

  it('is told in the change feed step by step', async () => {
    const { data } = await graph.ask(
      '{ changes(first: 100) { nodes { type activity { id revision } } } }',
    );
    const steps = (
      data.changes.nodes as { type: string; activity: { id: string; revision: number } }[]
    )
      .filter(({ activity }) => activity.id === id)
      .map(({ type, activity }) => `${type} ${String(activity.revision)}`);
    expect(steps).toEqual(['REPORTED 1', 'DISPUTED 1', 'REVISED 2', 'CONFIRMED 2']);
  });

  it('is withdrawn, and no longer counts', async () => {
    const input = { idempotencyKey: 'w1', id, revision: 2, reason: '重复登记' };
    expect(await send('Withdraw', input, binhai)).toEqual({ id, userErrors: [] });
    await graph.settled();
    const { data } = await graph.ask(
      `query ($id: ID!) { agreement(id: $id) { revision withdrawnAt history { revision reason } } activity(id: $id) { id }
        pairing(id: "${PAIRING}") { investmentSummary(confirmation: [CONFIRMED]) { contracted { recordCount } } } }`,
      { id },
    );
    expect(data.agreement).toMatchObject({
      revision: 3,
      history: [{ revision: 1 }, { revision: 2 }, { revision: 3, reason: '重复登记' }],
    });
    expect(data.agreement.withdrawnAt).not.toBeNull();
    expect(data.activity).toBeNull();
    expect(data.pairing.investmentSummary.contracted.recordCount).toBe(0);
  });

  it('goes with many more in one call', async () => {
    const agreements = [agreement, { ...agreement, title: { zh: '' } }];
    const many = await send('ReportMany', { idempotencyKey: 'm1', agreements }, binhai);
    expect(many).toMatchObject({ accepted: 1, refused: 1, userErrors: [] });
    expect(many.rowErrors).toMatchObject([{ row: 1, code: 'REQUIRED' }]);
  });
});
