import { readFileSync } from 'node:fs';
import path from 'node:path';
import { organizationId } from '@jiedui/facts';
import { ROOT } from '@jiedui/schema';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';
import { sampleInput } from './sample-input.ts';

/** The contract's operation, word for word. */
const LIVE = readFileSync(path.join(ROOT, 'schema/operations/30-live.graphql'), 'utf8');
const PAIRING = '120116-632300';
const REPORT = `mutation ($input: ReportAgreementInput!) {
  reportAgreement(input: $input) { agreement { id } userErrors { code } } }`;

interface Event {
  readonly data?: { activityRecorded: { id: string; agreement: { parties: object[] } | null } };
  readonly extensions?: { cursor: string };
}

describe('a pairing that is followed live', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let token: string;
  beforeAll(async () => {
    graph = await openGraph();
    await graph.settled();
    token = await graph.tokenFor({
      organization: organizationId('binhai-commerce-bureau'),
      regions: ['120116'],
      scopes: ['report:industry'],
    });
  });
  afterAll(() => graph.stop());

  const follow = (variables: Record<string, unknown>) => {
    const client = createClient({ url: `${graph.url}/graphql`, retryAttempts: 0 });
    const events = client.iterate<Event['data'], Event['extensions']>({ query: LIVE, variables });
    return {
      next: async (): Promise<Event> => ((await events.next()) as { value: Event }).value,
      stop: () => {
        client.dispose();
      },
    };
  };
  /** Of the last change there is. */
  async function lastCursor(): Promise<string | undefined> {
    let cursor: string | undefined;
    for (;;) {
      const { data } = await graph.ask(
        'query ($after: String) { changes(after: $after) { pageInfo { endCursor } } }',
        { after: cursor },
      );
      const next = data.changes.pageInfo.endCursor as string | null;
      if (next === null) return cursor;
      cursor = next;
    }
  }
  const report = async (idempotencyKey: string) => {
    const agreement = {
      ...sampleInput('Agreement', {}),
      pairing: PAIRING,
      parties: [organizationId('tongren-government')],
    };
    const { data } = await graph.ask(REPORT, { input: { idempotencyKey, agreement } }, { token });
    expect(data.reportAgreement.userErrors).toEqual([]);
    return data.reportAgreement.agreement.id as string;
  };

  it('tells of a report as it is made, with the record of its own subgraph', async () => {
    const live = follow({ pairing: PAIRING, after: await lastCursor() });
    const first = live.next();
    const id = await report('live-1');
    const { data, extensions } = await first;
    expect(data?.activityRecorded).toMatchObject({
      id,
      domain: 'INDUSTRY',
      kind: 'AGREEMENT',
      agreement: { parties: [{ name: { zh: expect.any(String) as string } }] },
    });
    expect(extensions?.cursor).toBe(await lastCursor());
    live.stop();
  });

  /** The ids of what changed after a cursor, as the feed has them. */
  async function changedAfter(after: string | undefined): Promise<string[]> {
    const { data } = await graph.ask(
      'query ($after: String) { changes(first: 100, after: $after) { nodes { activity { id } } } }',
      { after },
    );
    return (data.changes.nodes as { activity: { id: string } }[]).map(
      ({ activity }) => activity.id,
    );
  }
  /** Streams that the gateway reads for all who follow. */
  const streams = async () =>
    /^gateway_shared_streams (\d+)$/m.exec(await (await fetch(`${graph.url}/metrics`)).text())?.[1];

  it('tells each who resumes while others report everything once, and all by one stream', async () => {
    const all = 24;
    const begin = await lastCursor();
    const reports = Array.from({ length: all }, (_, n) => report(`live-many-${String(n)}`));
    const followers = await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        const after = n === 0 ? begin : await lastCursor();
        return { after, live: follow({ pairing: PAIRING, after }) };
      }),
    );
    const told = followers.map(async ({ after, live }) => {
      await Promise.all(reports);
      await graph.settled();
      const due = await changedAfter(after);
      const ids: unknown[] = [];
      while (ids.length < due.length) ids.push((await live.next()).data?.activityRecorded.id);
      expect(ids).toEqual(due);
      return ids.length;
    });
    expect(Math.max(...(await Promise.all(told)))).toBe(all);
    const last = await report('live-last');
    for (const { live } of followers)
      expect((await live.next()).data?.activityRecorded.id).toBe(last);
    expect(await streams()).toBe('1');
    for (const { live } of followers) live.stop();
  });

  it('tells after a cursor what happened while nobody followed, once and in order', async () => {
    const after = await lastCursor();
    const ids = [await report('live-2'), await report('live-3')];
    await graph.settled();
    const live = follow({ pairing: PAIRING, after });
    const told = [await live.next(), await live.next()];
    expect(told.map(({ data }) => data?.activityRecorded.id)).toEqual(ids);
    live.stop();
    const later = follow({ pairing: PAIRING, after: told[0]?.extensions?.cursor });
    expect((await later.next()).data?.activityRecorded.id).toBe(ids[1]);
    later.stop();
  });
});
