import { organizationId } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, codes, HUANGNAN, openReporter } from './reporter.ts';
import type { Input, Problem } from './reporter.ts';

describe('a record', () => {
  let reporter: Awaited<ReturnType<typeof openReporter>>;
  beforeAll(async () => {
    reporter = await openReporter();
  });
  afterAll(() => reporter.graph.stop());

  const send = (mutation: string, input: Input, by?: string) => reporter.send(mutation, input, by);

  it('from a public document is not moved by a stranger into a pairing of their own, nor taken back', async () => {
    const { data } = await reporter.graph.ask(
      `{ pairing(id: "${HUANGNAN}") { agreements { nodes { id provenance { reportedBy { id } } } } } }`,
    );
    // What ships: nobody has reported here yet.
    const [shipped] = data.pairing.agreements.nodes;
    expect(shipped.provenance.reportedBy).toBeNull();
    const stranger = await reporter.graph.tokenFor({
      organization: 'organization_stranger',
      regions: ['110000'],
      scopes: ['report:industry'],
    });
    const wish = { id: shipped.id, revision: 1, reason: 'mine' };
    const mine = { ...wish, agreement: agreement({ pairing: '110000-632700' }) };
    for (const answer of [
      await send('reviseAgreement', mine, stranger),
      await send('withdrawAgreement', wish, stranger),
    ]) {
      expect(answer.userErrors).toMatchObject([{ code: 'NOT_A_PARTY', path: ['input', 'id'] }]);
    }
  });

  it('from a public document is changed by nobody where it belongs to no pairing', async () => {
    const revised = await send('reviseOrganization', {
      id: organizationId('lianke'),
      revision: 1,
      reason: 'another name',
      organization: { name: { zh: '别的名字' } },
    });
    expect(codes(revised)).toEqual(['NOT_THE_REPORTER ']);
  });

  it('of an agency is revised in many rows at once, each record once', async () => {
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
