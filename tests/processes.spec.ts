import type { Identity } from '@jiedui/identity';
import { NatsDoorbell, natsUrl } from '@jiedui/subgraph';
import { noNats, startNats } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from './processes.ts';
import type { Process } from './processes.ts';

const PAIRING = '120116-220100';
const WAIT = { timeout: 20_000, interval: 20 };

const identity: Identity = {
  organization: 'organization_test-tianjin',
  regions: ['120116'],
  scopes: ['report:industry'],
  tokenId: 'test',
  expiresAt: '2099-01-01T00:00:00Z',
  kind: 'TOKEN',
};

const REPORT = `mutation ($input: ReportAgreementInput!) {
  reportAgreement(input: $input) { agreement { id } userErrors { code message path } }
}`;

/** Reports an agreement under a key; answers its id, or the code of why it could not be written. */
async function report(
  industry: Process,
  key: string,
  parties: readonly string[] = [],
): Promise<string> {
  const agreement = {
    kind: 'INVESTMENT',
    title: { zh: `测试协议 ${key}` },
    signed: { date: '2024-03-05', precision: 'DAY' },
    pairing: PAIRING,
    parties,
  };
  const { data, errors } = await industry.subgraph.answer({
    query: REPORT,
    variables: { input: { idempotencyKey: key, agreement } },
    identity,
  });
  if (errors) return `${String(errors[0]?.extensions['code'])} ${errors[0]?.message ?? ''}`;
  const { agreement: written, userErrors } = data?.['reportAgreement'] as {
    agreement: { id: string } | null;
    userErrors: { code: string }[];
  };
  return written?.id ?? String(userErrors[0]?.code);
}

/** The ids that the ledger has of the reports of this spec, in its order. */
async function entries(core: Process): Promise<string[]> {
  const { rows } = await core.subgraph.database.pool.query<{ id: string }>(
    "select id from entry where source = 'industry' and title_zh like '测试协议%' order by pos",
  );
  return rows.map(({ id }) => id);
}

const organizations = async (core: Process) => {
  const { rows } = await core.subgraph.database.pool.query<{ id: string }>(
    'select id from organization order by id limit 2',
  );
  return rows.map(({ id }) => id);
};

describe('subgraphs in processes of their own, without a bus', () => {
  let place: Awaited<ReturnType<typeof places>>;
  let core: Process;
  let industry: Process;
  const known: string[] = [];
  beforeAll(async () => {
    place = await places(['pairings', 'industry']);
    core = await place.start('pairings');
    industry = await place.start('industry');
  });
  afterAll(() => place.stop());

  it('are ready when each has read what it follows', async () => {
    await expect.poll(() => core.subgraph.ready(), WAIT).toBe(true);
    await expect.poll(() => industry.subgraph.ready(), WAIT).toBe(true);
  });

  it('tell the ledger what is reported, and the report what the other side says', async () => {
    const [party = ''] = await organizations(core);
    const id = await report(industry, 'first', [party]);
    known.push(id);
    await expect.poll(() => entries(core), WAIT).toEqual([id]);
    await core.subgraph.database.pool.query(
      `insert into event (type, record_type, id, revision, record, side, client)
       values ('CONFIRMED', 'agreement', $1, 1, '{}', 'RECIPIENT', 'test')`,
      [id],
    );
    const confirmation = async () => {
      const { rows } = await industry.subgraph.database.pool.query<{ confirmation: string }>(
        'select confirmation from agreement where id = $1',
        [id],
      );
      return rows[0]?.confirmation;
    };
    await expect.poll(confirmation, WAIT).toBe('CONFIRMED');
  });

  it('accept reports while the core is away, of what they know from before', async () => {
    const [party = '', stranger = ''] = await organizations(core);
    await core.stop();
    known.push(await report(industry, 'alone', [party]));
    expect(known.at(-1)).toMatch(/^agreement_/);
    expect(await report(industry, 'unsure', [stranger])).toMatch(/^SUBGRAPH_UNAVAILABLE/);

    core = await place.start('pairings');
    await expect.poll(() => entries(core), WAIT).toEqual(known);
    known.push(await report(industry, 'unsure', [stranger]));
    await expect.poll(() => entries(core), WAIT).toEqual(known);
  });

  it('start and answer while the core is away, and take reports when it is there', async () => {
    await industry.stop();
    await core.stop();
    industry = await place.start('industry');
    await expect.poll(() => industry.subgraph.ready(), WAIT).toBe(true);
    expect(await report(industry, 'early')).toMatch(/^SUBGRAPH_UNAVAILABLE/);
    core = await place.start('pairings');
    known.push(await report(industry, 'early'));
    await expect.poll(() => entries(core), WAIT).toEqual(known);
  });
});

const why = await noNats();

describe.skipIf(why)(`subgraphs in processes of their own, with a bus${why ?? ''}`, () => {
  let place: Awaited<ReturnType<typeof places>>;
  let bus: Awaited<ReturnType<typeof startNats>>;
  let core: Process;
  let industry: Process;
  const known: string[] = [];
  beforeAll(async () => {
    bus = await startNats();
    place = await places(['pairings', 'industry'], { NATS_URL: bus.url });
    core = await place.start('pairings');
    industry = await place.start('industry');
  });
  afterAll(async () => {
    await place.stop();
    await bus.stop();
  });

  const several = async (name: string) => {
    for (let n = 0; n < 5; n += 1) known.push(await report(industry, `${name} ${String(n)}`));
  };
  const isInStep = () => expect.poll(() => entries(core), WAIT).toEqual(known);

  it('are in step', async () => {
    await several('rung');
    await isInStep();
  });

  it('are in step though the bus dies between the commit and the bell', async () => {
    const spare = industry.subgraph.events.onRing(() => void bus.kill());
    await several('unheard');
    spare();
    await isInStep();
  });

  it('are in step while there is no bus, and when it is back', async () => {
    await several('silent');
    await isInStep();
    bus = await startNats({ port: bus.port });
    await several('again');
    await isInStep();
  });

  it('apply nothing twice, however often the bell rings', async () => {
    const noise = new NatsDoorbell(natsUrl.parse(bus.url), pino({ level: 'silent' }));
    await expect.poll(() => noise.isHeard, WAIT).toBe(true);
    const ringing = setInterval(() => {
      for (const log of ['industry', 'pairings', 'nobody']) noise.ring(log);
    }, 1);
    await several('noisy');
    await isInStep();
    clearInterval(ringing);
    await noise.stop();
  });

  it('are in step after either has been away', async () => {
    await core.stop();
    await several('without the core');
    await industry.stop();
    core = await place.start('pairings');
    industry = await place.start('industry');
    await isInStep();
    await several('together');
    await isInStep();
  });
});
