import { organizationId, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testAgreement, testSettlement } from '../../test/records.ts';
import { agreement } from '../agreement/agreement.writes.ts';
import { settlement } from '../settlement/settlement.writes.ts';

describe("an organization's industry", () => {
  let industry: Awaited<ReturnType<typeof opened>>;
  const id = organizationId('lianke');
  const later = testAgreement({
    ...dateColumns('signed', day('2024-01-01')),
    partyIds: ['organization_other', id],
  });
  const settled = testSettlement({ enterpriseId: id });

  beforeAll(async () => {
    industry = await opened();
    await industry.report(agreement, later, testAgreement({ partyIds: ['organization_other'] }));
    await industry.report(settlement, settled, testSettlement({}));
  });
  afterAll(() => industry.stop());

  it('is what it signed, first or last among the parties, and where it settled', async () => {
    const organization = await industry.entity(
      'Organization',
      { id },
      'agreements { totalCount nodes { id } } settlements { totalCount nodes { id } }',
    );
    expect(organization).toEqual({
      agreements: {
        totalCount: 2,
        nodes: [{ id: later.id }, { id: shippedId('agreement', 'F12') }],
      },
      settlements: { totalCount: 1, nodes: [{ id: settled.id }] },
    });
  });

  it('is empty for an organization that it does not know', async () => {
    const organization = await industry.entity(
      'Organization',
      { id: 'nobody' },
      'agreements { totalCount nodes { id } }',
    );
    expect(organization).toEqual({ agreements: { totalCount: 0, nodes: [] } });
  });
});
