import type { Identity } from '@jiedui/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSubgraphs } from './graph.ts';

const identity: Identity = {
  organization: 'test-binhai',
  regions: ['120116'],
  scopes: ['report:industry'],
  tokenId: 'test',
  expiresAt: '9999-12-31T23:59:59Z',
  kind: 'TOKEN',
};
const agreement = (title: string) => ({
  kind: 'INVESTMENT',
  title: { zh: title },
  signed: { precision: 'UNKNOWN' },
  pairing: '120116-632300',
});
const TIMES = 8;

describe('one key that is sent twice at the same moment', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  beforeAll(async () => {
    graph = await openSubgraphs(['pairings', 'industry']);
  });
  afterAll(() => graph.stop());

  const ask = async (query: string, input: object) => {
    const answer = await graph
      .subgraph('industry')
      .answer({ query, variables: { input }, identity });
    return JSON.parse(JSON.stringify(answer));
  };
  const twice = (query: string, input: object) =>
    Promise.all([ask(query, input), ask(query, input)]);
  const reported = async (key: string) => {
    const { data } = await ask(
      `mutation ($input: ReportAgreementInput!) { reportAgreement(input: $input) { agreement { id } } }`,
      { idempotencyKey: key, agreement: agreement(key) },
    );
    return data.reportAgreement.agreement.id as string;
  };

  it('is answered again as it was, and in English where that was before answers were in Chinese', async () => {
    const query = `mutation ($input: ReportAgreementsInput!) {
      reportAgreements(input: $input) { accepted rowErrors { row message messageZh } } }`;
    const input = { idempotencyKey: 'old', agreements: [agreement('good'), agreement(' ')] };
    const first = await ask(query, input);
    const [{ messageZh }] = first.data.reportAgreements.rowErrors;
    expect(messageZh).toBe('这里须有文字');
    expect(await ask(query, input)).toEqual(first);
    await graph
      .subgraph('industry')
      .database.pool.query(
        `update idempotency set answer = answer #- '{rowErrors,0,messageZh}' where key = 'old'`,
      );
    const message = 'A text that is not blank is needed';
    const rowErrors = [{ row: 1, message, messageZh: message }];
    expect(await ask(query, input)).toEqual({
      data: { reportAgreements: { accepted: 1, rowErrors } },
    });
  });

  it('revises once, and both are told so', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const id = await reported(`revised ${String(time)}`);
      const [one, other] = await twice(
        `mutation ($input: ReviseAgreementInput!) {
          reviseAgreement(input: $input) { agreement { id revision } userErrors { code } } }`,
        {
          ...{ idempotencyKey: `revise ${String(time)}`, reason: '更正', id, revision: 1 },
          agreement: agreement('更正'),
        },
      );
      expect(one.data.reviseAgreement).toEqual({ agreement: { id, revision: 2 }, userErrors: [] });
      expect(other).toEqual(one);
    }
  });

  it('withdraws once, and both are told so', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const id = await reported(`withdrawn ${String(time)}`);
      const [one, other] = await twice(
        `mutation ($input: WithdrawInput!) { withdrawAgreement(input: $input) { id userErrors { code } } }`,
        { idempotencyKey: `withdraw ${String(time)}`, reason: '撤回', id, revision: 1 },
      );
      expect(one.data.withdrawAgreement).toEqual({ id, userErrors: [] });
      expect(other).toEqual(one);
    }
  });
});
