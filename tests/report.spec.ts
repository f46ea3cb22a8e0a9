import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSubgraphs } from './graph.ts';

const organization = 'organization_test';
const identity = {
  organization,
  regions: ['120116'],
  scopes: ['report:industry'],
  tokenId: 'test-token',
  expiresAt: '2099-01-01T00:00:00Z',
  kind: 'TOKEN' as const,
};

describe('reporting', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  beforeAll(async () => {
    graph = await openSubgraphs(['pairings', 'industry']);
  });
  afterAll(() => graph.stop());

  it('works', async () => {
    const answer = await graph.subgraph('industry').answer({
      identity,
      query: `mutation ($input: ReportAgreementInput!) { reportAgreement(input: $input) { agreement { id revision title { zh } contracted { fen qualifier } provenance { reportedBy { id } } } userErrors { code message path } warnings { code } } }`,
      variables: { input: { idempotencyKey: 'a', agreement: { pairing: '120116-632300', kind: 'INVESTMENT', title: { zh: '测试协议' }, signed: { date: '2024-02-30', precision: 'DAY' }, contracted: { yuan: 1000 }, parties: ['organization_x'] } } },
    });
    console.dir(JSON.parse(JSON.stringify(answer)), { depth: 9 });
    expect(1).toBe(1);
  });
});
