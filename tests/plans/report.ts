import { pairingOf } from '../../bench/src/generated/pairing.ts';
import type { Observed } from './observed.ts';
import { send } from './send.ts';
import { SIZE } from './sendings.ts';

const { id: pairing, supporter, recipient } = pairingOf(0, SIZE);

const agreement = {
  pairing,
  kind: 'FRAMEWORK',
  title: { zh: '生成数据：协议', en: 'Generated agreement' },
  signed: { date: '2024-03-01', precision: 'DAY' },
  contracted: { yuan: '3000000' },
};

/** All that an agency and the other side send of an agreement, in its order. */
export async function reportAll(graph: Observed, query: string): Promise<void> {
  const scopes = ['report:industry', 'confirm'];
  const tokenOf = (organization: string, region: string) =>
    graph.tokenFor({ organization, regions: [region], scopes });
  const reporter = await tokenOf('organization_reporter', recipient);
  const other = await tokenOf('organization_other', supporter);
  const ask = async (operationName: string, token: string, input: object) => {
    const variables = { input: { idempotencyKey: operationName, ...input } };
    const data = await send(graph, { query, operationName, variables, token });
    const [payload] = Object.values(data as Record<string, { userErrors: unknown[] }>);
    if (payload?.userErrors.length !== 0)
      throw new Error(`${operationName}: ${JSON.stringify(payload)}`);
    return payload as unknown as { agreement: { id: string } };
  };
  const { agreement: made } = await ask('Report', reporter, { agreement });
  await ask('ReportMany', reporter, { agreements: [agreement, agreement] });
  const revision = { id: made.id, revision: 1, reason: '更正' };
  await ask('Revise', reporter, { ...revision, agreement });
  await ask('Withdraw', reporter, { ...revision, revision: 2 });
  // What was just reported is not in the ledger, since nobody follows the log: they speak of what is.
  const spoken = await recordedBy(graph);
  await ask('Confirm', other, { activity: spoken.id, revision: spoken.revision });
  await ask('Dispute', other, {
    activity: spoken.id,
    revision: spoken.revision,
    reason: '数字不符',
    ownFigure: { yuan: '1.00' },
  });
}

/** An agreement that the recipient reported and the ledger knows. */
async function recordedBy({ databaseOf }: Observed) {
  const { rows } = await databaseOf('pairings').pool.query<{ id: string; revision: number }>(
    `select id, revision from activity where pairing_id = $1 and kind = 'AGREEMENT' and reported_side = 'RECIPIENT'
       and confirmation = 'UNCONFIRMED' order by id limit 1`,
    [pairing],
  );
  if (!rows[0]) throw new Error('Nothing waits for a word');
  return rows[0];
}
