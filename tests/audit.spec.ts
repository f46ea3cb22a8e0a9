import type { Identity } from '@jiedui/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSubgraphs } from './graph.ts';

const BEIJING: Identity = {
  organization: 'organization_beijing',
  regions: ['110000'],
  scopes: ['report:industry'],
  tokenId: 'token-1',
  expiresAt: '2999-01-01T00:00:00Z',
  kind: 'TOKEN',
};
const AUDITOR: Identity = { ...BEIJING, organization: 'organization_office', scopes: ['audit'] };

describe('the token with which a version came', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  let id: string;
  beforeAll(async () => {
    graph = await openSubgraphs(['pairings', 'industry']);
    const agreement = {
      pairing: '110000-150000',
      kind: 'COOPERATION',
      title: { zh: '测试协议' },
      parties: [],
      signed: { precision: 'UNKNOWN' },
    };
    const { data } = await graph.subgraph('industry').answer({
      query: `mutation ($input: ReportAgreementInput!) { reportAgreement(input: $input) { agreement { id } } }`,
      variables: { input: { idempotencyKey: 'k', agreement } },
      identity: BEIJING,
    });
    const answer = data as { reportAgreement: { agreement: { id: string } } };
    ({ id } = answer.reportAgreement.agreement);
    await graph.settled();
  });
  afterAll(() => graph.stop());

  /** The history as the record's own domain tells it, and as the ledger does. */
  const told = async (identity?: Identity) => {
    const ask = (subgraph: string, field: string) =>
      graph.subgraph(subgraph).answer({
        query: `{ ${field}(id: "${id}") { history { revision came: tokenId } } }`,
        identity,
      });
    const answers = [await ask('industry', 'agreement'), await ask('pairings', 'activity')];
    return answers.map(({ data, errors = [] }) => ({
      data: JSON.parse(JSON.stringify(data)) as unknown,
      errors: errors.map(({ extensions, path }) => [extensions['code'], path]),
    }));
  };
  const fields = ['agreement', 'activity'];

  it('is shown to auditors', async () => {
    const [own, ledger] = await told(AUDITOR);
    const history = [{ revision: 1, came: 'token-1' }];
    expect(own).toEqual({ data: { agreement: { history } }, errors: [] });
    expect(ledger).toEqual({ data: { activity: { history } }, errors: [] });
  });

  it.each([
    ['nobody', undefined],
    ['its reporter', BEIJING],
  ])('is not shown to %s, who learns so at its place', async (_, identity) => {
    const answers = await told(identity);
    answers.forEach(({ data, errors }, index) => {
      const field = fields[index] ?? '';
      expect(data).toEqual({ [field]: { history: [{ revision: 1, came: null }] } });
      expect(errors).toEqual([['FORBIDDEN', [field, 'history', 0, 'came']]]);
    });
  });
});
