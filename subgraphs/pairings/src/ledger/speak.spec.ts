import { randomUUID } from 'node:crypto';
import type { Identity } from '@jiedui/identity';
import { contribution, indicator } from '@jiedui/subgraph';
import type { EventSource, LoggedEvent, Side } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedCore } from '../../test/core.ts';
import { agency } from '../../test/identity.ts';
import { announcement, testLog } from '../../test/log.ts';
import { day, QUIET, testOrganization } from '../../test/records.ts';
import { organization } from '../organization/organization.writes.ts';

const BEIJING = agency('organization_beijing', '110000');
const MONGOLIA = agency('organization_mongolia', '150000');
const ABOVE_BOTH = agency('organization_state', '110000', '150000');
const STRANGER = agency('organization_tianjin', '120000');

const CHINESE = /\p{Script=Han}/u;
const CONFIRM = `mutation ($input: ConfirmActivityInput!) { confirmActivity(input: $input) {
  activity { id confirmation { state by { id } side awaits at reason ownFigure { yuan qualifier stage } } }
  userErrors { code message messageZh path } } }`;
const DISPUTE = CONFIRM.replaceAll('confirmActivity', 'disputeActivity').replaceAll(
  'ConfirmActivity',
  'DisputeActivity',
);

describe('a word of the other side', () => {
  let core: Awaited<ReturnType<typeof openedCore>>;
  /** The log of a domain to which specs add what is reported. */
  const events: LoggedEvent[] = [];
  const elsewhere: EventSource = {
    name: 'industry',
    read: (after, limit) =>
      Promise.resolve(events.filter(({ seq }) => Number(seq) > Number(after)).slice(0, limit)),
    onRing: () => () => undefined,
  };
  beforeAll(async () => {
    core = await openedCore();
    const organizations = [BEIJING, MONGOLIA].map(({ organization: id }) =>
      testOrganization({ id }),
    );
    const request = { client: 'test', idempotencyKey: 'organizations', reportedBy: null };
    await core.recorder.report(organization, organizations, request);
    const contracted = indicator('investment-contracted', '签约金额', 'contracted', 'CNY');
    events.push(...(await testLog('industry', announcement(contracted)).read('0', 1)));
    await core.connect(core.knowing(elsewhere));
  });
  afterAll(() => core.stop());

  /** What a domain logs of an agreement of 100 yuan; nobody tells the ledger. */
  const log = async (event: Partial<LoggedEvent>) => {
    const contributions = [
      contribution('investment-contracted', day('2022-05-01'), {
        value: 10_000,
        qualifier: 'EXACT',
      }),
    ];
    const money = { fen: '10000', qualifier: 'EXACT', stage: 'CONTRACTED' } as const;
    const activity = { pairing: QUIET, occurred: day('2022-05-01'), money, contributions };
    const [logged] = await testLog('industry', { ...event, activity }).read('0', 1);
    if (logged) events.push({ ...logged, seq: String(events.length + 1) });
    return logged?.id ?? '';
  };
  const reported = (side: Side | null, reportedBy: string | null = null) =>
    log({ side, reportedBy });
  const said = async (query: string, input: object, identity?: Identity) => {
    const [answer] = Object.values(
      (await core.ask(
        query,
        { input: { idempotencyKey: randomUUID(), revision: 1, ...input } },
        identity,
      )) as object,
    ) as {
      activity: Record<string, never> | null;
      userErrors: { code: string; messageZh: string; path: string[] }[];
    }[];
    for (const { messageZh } of answer?.userErrors ?? []) expect(messageZh).toMatch(CHINESE);
    return answer;
  };
  const confirm = (identity: Identity, activity: string, more = {}) =>
    said(CONFIRM, { activity, ...more }, identity);
  const dispute = (identity: Identity, activity: string, more = {}) =>
    said(DISPUTE, { activity, reason: '数字有误', ...more }, identity);
  const codes = async (answer: ReturnType<typeof confirm>) =>
    (await answer)?.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  const counts = async () => {
    const [row] = await core.rowsOf<Record<string, string>>(`
      select (select count(*) from event) as events, (select count(*) from entry) as entries,
        (select count(*) from idempotency where client like 'organization_%') as answers`);
    return row;
  };

  it('confirms, and is its record’s at once', async () => {
    const id = await reported('SUPPORTER', BEIJING.organization);
    const answer = await confirm(MONGOLIA, id);
    expect(answer).toMatchObject({
      activity: {
        id,
        confirmation: {
          state: 'CONFIRMED',
          by: { id: MONGOLIA.organization },
          side: 'RECIPIENT',
          awaits: [],
          reason: null,
          ownFigure: null,
        },
      },
      userErrors: [],
    });
  });

  it('disputes with a figure of its own, and waits for the reporter', async () => {
    const id = await reported('RECIPIENT', MONGOLIA.organization);
    const ownFigure = { yuan: '80.5', qualifier: 'AT_LEAST' };
    const answer = await dispute(BEIJING, id, { reason: ' 只到位八十元半 ', ownFigure });
    expect(answer?.activity?.['confirmation']).toMatchObject({
      state: 'DISPUTED',
      side: 'SUPPORTER',
      awaits: ['RECIPIENT'],
      reason: '只到位八十元半',
      ownFigure: { yuan: '80.50', qualifier: 'AT_LEAST', stage: 'CONTRACTED' },
    });
  });

  it('moves a figure from what is reported to what is confirmed, and a revision moves it back', async () => {
    const sums = async () => {
      const { pairing } = await core.ask(
        `query ($id: ID!) { pairing(id: $id) {
          confirmed: progress(year: 2022, confirmation: [CONFIRMED]) { actual } all: progress(year: 2022) { actual } } }`,
        { id: QUIET },
      );
      const of = (listed: { actual: string }[]) => Number(listed[0]?.actual ?? 0);
      return { confirmed: of(pairing.confirmed), all: of(pairing.all) };
    };
    const id = await reported('SUPPORTER', BEIJING.organization);
    await core.follow(elsewhere);
    const before = await sums();
    await confirm(MONGOLIA, id);
    expect(await sums()).toEqual({ ...before, confirmed: before.confirmed + 100 });
    await log({ id, type: 'REVISED', revision: 2, side: 'SUPPORTER' });
    await core.follow(elsewhere);
    expect(await sums()).toEqual(before);
    expect(await codes(confirm(MONGOLIA, id))).toEqual(['STALE_REVISION input.revision']);
    const { activity } = await core.ask(
      `{ activity(id: "${id}") { reportedSide confirmation { state awaits by { id } } } }`,
    );
    expect(activity).toEqual({
      reportedSide: 'SUPPORTER',
      confirmation: { state: 'UNCONFIRMED', awaits: ['RECIPIENT'], by: null },
    });
  });

  it('said again by the same side with the same words is answered, and enters nothing', async () => {
    const id = await reported('SUPPORTER', BEIJING.organization);
    await confirm(MONGOLIA, id);
    const before = await counts();
    expect(await codes(confirm(MONGOLIA, id))).toEqual([]);
    expect(await counts()).toEqual({ ...before, answers: String(Number(before?.['answers']) + 1) });
    expect(await codes(dispute(MONGOLIA, id))).toEqual([]);
    expect(await codes(dispute(MONGOLIA, id, { reason: '另有原因' }))).toEqual([]);
    const history = await core.rowsOf('select type from entry where id = $1 order by pos', [id]);
    expect(history.map(({ type }: { type?: string }) => type)).toEqual([
      'REPORTED',
      'CONFIRMED',
      'DISPUTED',
      'DISPUTED',
    ]);
  });

  it('under one key is said once, however often it is sent and by how many at once', async () => {
    const id = await reported(null);
    const idempotencyKey = randomUUID();
    const sent = { idempotencyKey };
    const answers = await Promise.all([1, 2, 3, 4].map(() => confirm(BEIJING, id, sent)));
    for (const answer of answers) expect(answer?.userErrors).toEqual([]);
    const entries = await core.rowsOf(`select from entry where id = $1 and type = 'CONFIRMED'`, [
      id,
    ]);
    expect(entries).toHaveLength(1);
    const other = { ...sent, revision: 2 };
    expect(await codes(confirm(BEIJING, id, other))).toEqual([
      'IDEMPOTENCY_CONFLICT input.idempotencyKey',
    ]);
    expect(await codes(dispute(BEIJING, id, sent))).toEqual([
      'IDEMPOTENCY_CONFLICT input.idempotencyKey',
    ]);
    // Another client's keys are its own.
    expect(await codes(dispute(MONGOLIA, id, sent))).toEqual([]);
  });

  it('on a public document comes from either side, and waits for the other', async () => {
    const id = await reported(null);
    const { activity } = await core.ask(`{ activity(id: "${id}") { confirmation { awaits } } }`);
    expect(activity === null || activity.confirmation.awaits.length === 2).toBe(true);
    const answer = await dispute(BEIJING, id);
    expect(answer?.activity?.['confirmation']).toMatchObject({ awaits: ['RECIPIENT'] });
    const other = await confirm(MONGOLIA, id);
    expect(other?.activity?.['confirmation']).toMatchObject({ side: 'RECIPIENT', awaits: [] });
    const above = await dispute(ABOVE_BOTH, id);
    expect(above?.activity?.['confirmation']).toMatchObject({
      side: null,
      awaits: ['SUPPORTER', 'RECIPIENT'],
    });
  });

  it('is refused to who may not say it, and then nothing is stored', async () => {
    const id = await reported('SUPPORTER', BEIJING.organization);
    const unpaired = await log({});
    const last = events.at(-1);
    if (last?.activity)
      events[events.length - 1] = { ...last, activity: { ...last.activity, pairing: null } };
    await codes(confirm(BEIJING, unpaired));
    const before = await counts();
    expect(await codes(confirm(BEIJING, id))).toEqual(['OWN_REPORT input.activity']);
    expect(await codes(confirm(ABOVE_BOTH, id))).toEqual(['OWN_REPORT input.activity']);
    expect(await codes(confirm(agency(BEIJING.organization, '150000'), id))).toEqual([
      'OWN_REPORT input.activity',
    ]);
    expect(await codes(confirm(STRANGER, id))).toEqual(['NOT_A_PARTY input.activity']);
    expect(await codes(confirm(BEIJING, unpaired))).toEqual(['NOT_A_PARTY input.activity']);
    expect(await codes(confirm(BEIJING, id, { revision: 7 }))).toEqual([
      'STALE_REVISION input.revision',
      'OWN_REPORT input.activity',
    ]);
    for (const unknown of ['nothing', '', 'a\0b', '\ud800'])
      expect(await codes(confirm(MONGOLIA, unknown))).toEqual(['NOT_FOUND input.activity']);
    expect(await counts()).toEqual(before);
  });

  it('is refused on what was taken back', async () => {
    const id = await reported('SUPPORTER', BEIJING.organization);
    await confirm(MONGOLIA, id);
    await log({ id, type: 'WITHDRAWN', revision: 2, side: 'SUPPORTER' });
    expect(await codes(confirm(MONGOLIA, id, { revision: 2 }))).toEqual([
      'WITHDRAWN input.activity',
    ]);
  });

  it.each([
    [{ reason: ' ' }, ['REQUIRED input.reason']],
    [{ reason: 'a'.repeat(2001) }, ['TOO_LONG input.reason']],
    [{ reason: 'a\0' }, ['BAD_TEXT input.reason']],
    [{ reason: 'a\udfff' }, ['BAD_TEXT input.reason']],
    [{ idempotencyKey: '' }, ['REQUIRED input.idempotencyKey']],
    [{ ownFigure: { yuan: '0.001' } }, ['BAD_AMOUNT input.ownFigure.yuan']],
    [{ ownFigure: { yuan: '-1' } }, ['BAD_AMOUNT input.ownFigure.yuan']],
    [{ ownFigure: { yuan: '1e309' } }, ['BAD_AMOUNT input.ownFigure.yuan']],
    [{ ownFigure: { yuan: 'NaN' } }, ['BAD_AMOUNT input.ownFigure.yuan']],
    [{ ownFigure: { yuan: '9999999999999999' } }, ['BAD_AMOUNT input.ownFigure.yuan']],
    [
      { reason: '', ownFigure: { yuan: '-0.5' } },
      ['REQUIRED input.reason', 'BAD_AMOUNT input.ownFigure.yuan'],
    ],
    [{ ownFigure: { yuan: '0' } }, []],
  ])('that disputes with %j gets %j', async (more, expected) => {
    const id = await reported('SUPPORTER', BEIJING.organization);
    expect(await codes(dispute(MONGOLIA, id, more))).toEqual(expected);
  });

  it('needs an identity with the scope', async () => {
    const input = { idempotencyKey: 'k', activity: 'a', revision: 1 };
    const refused = async (identity?: Identity) => {
      const { errors = [] } = await core.answer({ query: CONFIRM, variables: { input }, identity });
      return errors.map(({ extensions }) => extensions['code']);
    };
    expect(await refused()).toEqual(['UNAUTHENTICATED']);
    expect(await refused({ ...BEIJING, scopes: ['report:industry'] })).toEqual(['FORBIDDEN']);
  });

  it('is applied once, though the log brings it to the ledger again', async () => {
    await core.follow();
    const [twice] = await core.rowsOf<{ n: string }>(`
      select count(*) as n from event as e where type in ('CONFIRMED', 'DISPUTED')
        and (select count(*) from entry where source = 'pairings' and seq = e.seq) <> 1`);
    expect(twice?.n).toBe('0');
  });
});
