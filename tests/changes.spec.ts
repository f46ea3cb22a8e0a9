import { randomUUID } from 'node:crypto';
import { InternalTokens } from '@jiedui/identity';
import { countQuietChange, serveSubgraph } from '@jiedui/subgraph';
import type { AnswerRead } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from './graph.ts';
import { agreement, HEZUO, HUANGNAN, openReporter } from './reporter.ts';

let reporter: Awaited<ReturnType<typeof openReporter>>;
beforeAll(async () => {
  reporter = await openReporter();
});
afterAll(() => reporter.graph.stop());

const feedOf = (name: string) => reporter.graph.subgraph(name).changes;
/** What a subgraph says has changed while something is done, once the ledger and replicas have followed. */
async function changesBy(name: string, change: () => Promise<unknown>) {
  const { position } = await feedOf(name).read();
  await change();
  await reporter.graph.settled();
  return feedOf(name).read(position);
}

describe('what a subgraph says has changed', () => {
  it('is only where things stand, for whoever does not say since when', async () => {
    const { position, ...rest } = await feedOf('industry').read();
    expect(rest).toEqual({ isAll: true, changes: [], hasWords: false });
    expect(await feedOf('industry').read(position)).toMatchObject({
      position,
      isAll: false,
      changes: [],
    });
  });

  it('is a new record in its pairing, with an id that nobody can have named', async () => {
    let id = '';
    const { changes } = await changesBy('industry', async () => {
      id = (await reporter.report({})).agreement.id as string;
    });
    expect(changes).toEqual([{ table: 'agreement', id, pairings: [HUANGNAN], isNew: true }]);
  });

  it('is a record that moves, in the pairing it goes to and in the one it leaves: in its log and in the ledger', async () => {
    const { agreement: made } = await reporter.report({});
    await reporter.graph.settled();
    const revise = () =>
      reporter.send('reviseAgreement', {
        id: made.id,
        revision: 1,
        reason: 'it was the other',
        agreement: agreement({ pairing: HEZUO }),
      });
    const { position } = await feedOf('pairings').read();
    const { changes } = await changesBy('industry', revise);
    const moved = { id: made.id as string, pairings: [HEZUO, HUANGNAN], isNew: false };
    expect(changes).toEqual([{ table: 'agreement', ...moved }]);
    expect((await feedOf('pairings').read(position)).changes).toEqual([
      { table: 'entry', ...moved },
    ]);
  });

  it('is that words were taken over, once they were', async () => {
    const { agreement: made } = await reporter.report({});
    const recipient = await reporter.graph.tokenFor({
      organization: 'organization_recipient',
      regions: ['630000'],
      scopes: ['confirm'],
    });
    const { position } = await feedOf('industry').read();
    await reporter.graph.ask(
      `mutation ($input: ConfirmActivityInput!) { confirmActivity(input: $input) { userErrors { code } } }`,
      { input: { idempotencyKey: randomUUID(), activity: made.id, revision: 1 } },
      { token: recipient },
    );
    const hasWords = async () => (await feedOf('industry').read(position)).hasWords;
    for (let tries = 0; tries < 200 && !(await hasWords()); tries += 1) await pause(10);
    expect(await hasWords()).toBe(true);
  });

  it('may be anything where something has changed quietly, too much has, or the position is not ours', async () => {
    const { position } = await feedOf('industry').read();
    const [quiet = '', words = '', log = ''] = position.split('.');
    const isAll = async (after: string) => (await feedOf('industry').read(after)).isAll;
    expect(await isAll(position)).toBe(false);
    expect(await isAll([quiet, words, String(Number(log) + 1)].join('.'))).toBe(true);
    expect(await isAll(`${position}.1`)).toBe(true);
    await countQuietChange(reporter.graph.subgraph('industry').database.kysely<unknown>());
    expect(await isAll(position)).toBe(true);
  });

  it('is told to parts alone', async () => {
    const tokens = new InternalTokens('a secret of at least thirty-two characters');
    const place = { host: '127.0.0.1', port: 0, tokens };
    const served = await serveSubgraph(reporter.graph.subgraph('industry'), place);
    const status = async (path: string, proof?: string) => {
      const headers = proof === undefined ? {} : { authorization: `Bearer ${proof}` };
      return (await fetch(`${served.url}${path}`, { headers })).status;
    };
    const proof = await tokens.sign(null);
    expect(await status('/changes')).toBe(401);
    expect(await status('/changes', proof)).toBe(200);
    expect(await status('/changes?after=1.2', proof)).toBe(400);
    await served.stop();
  });

  it('rings when something may have changed, the ledger too', async () => {
    let rung = 0;
    const stop = feedOf('pairings').onRing(() => (rung += 1));
    await reporter.report({});
    await reporter.graph.settled();
    expect(rung).toBeGreaterThan(0);
    stop();
  });
});

describe('what an answer says that it was read from', () => {
  const readOf = async (name: string, query: string, variables = {}) => {
    let read: AnswerRead | undefined;
    await reporter.graph
      .subgraph(name)
      .answer({ query, variables, onRead: (said) => (read = said) });
    return read;
  };
  const entities = (key: string, selection: string) =>
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${key} { ${selection} } } }`;
  const keys = [HUANGNAN, HEZUO].map((id) => ({ __typename: 'Pairing', id }));

  it('is rows of the pairings that are named', async () => {
    const query = entities('Pairing', 'agreements { nodes { partOf { id } } }');
    expect(await readOf('industry', query, { keys })).toEqual({
      rows: [
        { table: 'agreement', pairings: [HUANGNAN, HEZUO], ofEach: true },
        { table: 'investment_event', isNamed: true },
      ],
      hasWords: false,
    });
  });

  it('is the ledger, where it is shown, and no code that does not change', async () => {
    const query =
      '{ pairing(id: "120116-632300") { supporter { name { zh } } timeline { totalCount } } }';
    expect(await readOf('pairings', query)).toEqual({
      rows: [{ table: 'entry', pairings: [HUANGNAN] }],
      hasWords: false,
    });
  });

  it('is any row, where more are named than one can tell', async () => {
    const many = Array.from({ length: 101 }, (_, n) => ({
      __typename: 'Pairing',
      id: `p${String(n)}`,
    }));
    const query = entities('Pairing', 'agreements { totalCount }');
    expect(await readOf('industry', query, { keys: many })).toMatchObject({
      rows: [{ table: 'agreement' }],
    });
  });

  it('is also what the other side says', async () => {
    const query = entities('Pairing', 'agreements(confirmation: [CONFIRMED]) { totalCount }');
    expect(await readOf('industry', query, { keys })).toMatchObject({ hasWords: true });
  });

  it.each([
    ['clock', '{ pairings(filter: { active: true }) { totalCount } }'],
    ['resolver', '{ viewer { scopes } }'],
    ['resolver', '{ viewer { scopes } pairing(id: "120116-632300") { id } }'],
    ['nothing was read', '{ __typename }'],
  ])('cannot be told where it depends on the %s: %s', async (untracked, query) => {
    expect(await readOf('pairings', query)).toEqual({ untracked });
  });

  it('cannot be told of what auditors alone see', async () => {
    const query = entities('Pairing', 'agreements { nodes { history { tokenId } } }');
    const read = await readOf('industry', query, { keys });
    expect(read).toHaveProperty('untracked');
  });
});
