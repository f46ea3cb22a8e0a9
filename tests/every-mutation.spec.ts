import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';
import { domainOf, fieldOf, PAIRING, reportableTypes, sampleInput } from './sample-input.ts';

type Input = Record<string, unknown>;
interface Activity {
  readonly kind: string;
  readonly occurred: { readonly date: string | null };
  readonly contributions: readonly { readonly year: number | null }[];
}

const TYPES = reportableTypes();
const DOMAINS = [...new Set(TYPES.map(domainOf))];
const SCOPES = [...DOMAINS.map((domain) => `report:${domain}`), 'confirm'];

describe('every type', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let token: string;
  let otherSide: string;
  const ids: Record<string, string[]> = {};

  beforeAll(async () => {
    graph = await openGraph();
    const claims = { organization: 'organization_supporter', regions: ['120116'], scopes: SCOPES };
    token = await graph.tokenFor(claims);
    otherSide = await graph.tokenFor({
      organization: 'organization_recipient',
      regions: ['632300'],
      scopes: SCOPES,
    });
  });
  afterAll(() => graph.stop());

  const ask = async (query: string, variables: object, by = token) => {
    const { data, errors } = await graph.ask(query, variables, { token: by });
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data as Record<string, unknown>)[0] as any; // eslint-disable-line @typescript-eslint/no-explicit-any -- payloads of any type
  };
  const report = (type: string, row: Input, idempotencyKey: string = randomUUID(), by = token) =>
    ask(
      `mutation ($input: Report${type}Input!) { report${type}(input: $input) {
        ${fieldOf(type)} { id revision withdrawnAt } userErrors { code path } warnings { code } } }`,
      { input: { idempotencyKey, [fieldOf(type)]: row } },
      by,
    );
  const reportMany = (type: string, rows: Input[], how: object = {}) =>
    ask(
      `mutation ($input: Report${type}sInput!) { report${type}s(input: $input) { accepted refused
        ${fieldOf(type)}s { id } rowErrors { row code path } userErrors { code path } } }`,
      { input: { idempotencyKey: randomUUID(), [`${fieldOf(type)}s`]: rows, ...how } },
    );
  const revise = (type: string, id: string, revision: number, row: Input, by = token) =>
    ask(
      `mutation ($input: Revise${type}Input!) { revise${type}(input: $input) {
        ${fieldOf(type)} { id revision history { revision reason changes { field before after } } }
        userErrors { code path } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          id,
          revision,
          reason: 'corrected',
          [fieldOf(type)]: row,
        },
      },
      by,
    );
  const withdraw = (type: string, id: string, revision: number, by = token) =>
    ask(
      `mutation ($input: WithdrawInput!) { withdraw${type}(input: $input) { id userErrors { code } } }`,
      { input: { idempotencyKey: randomUUID(), id, revision, reason: 'reported twice' } },
      by,
    );

  it('of all six subgraphs is there', () => {
    expect(DOMAINS.sort()).toEqual(
      ['education', 'healthcare', 'industry', 'labour', 'pairings', 'products'].sort(),
    );
    expect(TYPES).toHaveLength(31);
  });

  describe.each(TYPES)('such as %s', (type) => {
    let first: string;
    const sample = () => sampleInput(type, ids);

    it('is reported, once however often it is sent', async () => {
      const row = sample();
      const answers = [
        await report(type, row, `once ${type}`),
        await report(type, row, `once ${type}`),
      ];
      first = answers[0][fieldOf(type)]?.id;
      expect(answers[0]).toMatchObject({ userErrors: [] });
      expect(answers[1][fieldOf(type)].id).toBe(first);
      expect(answers[0][fieldOf(type)]).toMatchObject({ revision: 1, withdrawnAt: null });
      ids[type] = [first];
      const other = await report(type, { ...sample(), provenance: null }, `once ${type}`);
      expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
    });

    it('is reported by many, each row for itself', async () => {
      const bad = { ...sample(), provenance: { quote: 'x'.repeat(6000), url: 'nowhere' } };
      const rows = [sample(), bad, sample()];
      const none = await reportMany(type, rows, { atomic: true });
      expect(none).toMatchObject({ accepted: 0, refused: 3 });
      const tried = await reportMany(type, rows, { dryRun: true });
      expect(tried).toMatchObject({ accepted: 2, refused: 1 });
      expect(tried[`${fieldOf(type)}s`]).toEqual([null, null, null]);
      const some = await reportMany(type, rows);
      expect(some).toMatchObject({ accepted: 2, refused: 1, userErrors: [] });
      expect(some.rowErrors).toEqual([
        expect.objectContaining({ row: 1, code: 'BAD_VALUE' }),
        expect.objectContaining({ row: 1, code: 'TOO_LONG' }),
      ]);
      const written = some[`${fieldOf(type)}s`] as ({ id: string } | null)[];
      expect(written[1]).toBeNull();
      ids[type]?.push(String(written[0]?.id), String(written[2]?.id));
    });

    it('is revised from its current revision alone, and tells what changed and why', async () => {
      const row = { ...sample(), provenance: { quote: '更正', confidence: 'REPAIRED' } };
      const stale = await revise(type, first, 7, row);
      expect(stale.userErrors).toMatchObject([
        { code: 'STALE_REVISION', path: ['input', 'revision'] },
      ]);
      const revised = (await revise(type, first, 1, row))[fieldOf(type)];
      expect(revised).toMatchObject({ id: first, revision: 2 });
      expect(revised.history).toMatchObject([
        { revision: 1 },
        { revision: 2, reason: 'corrected' },
      ]);
      expect(revised.history[1].changes).toContainEqual({
        field: 'quote',
        before: '测试引文',
        after: '更正',
      });
    });

    it('is changed by nobody but its reporter', async () => {
      const revised = await revise(type, first, 2, sample(), otherSide);
      const withdrawn = await withdraw(type, first, 2, otherSide);
      for (const { userErrors } of [revised, withdrawn])
        expect(userErrors).toMatchObject([{ code: 'NOT_THE_REPORTER' }]);
    });

    it('is withdrawn, and then counts and changes no more', async () => {
      const spare = ids[type]?.pop() ?? '';
      expect(await withdraw(type, spare, 1)).toEqual({ id: spare, userErrors: [] });
      const again = await withdraw(type, spare, 2);
      expect(again).toMatchObject({ id: null, userErrors: [{ code: 'WITHDRAWN' }] });
      const revised = await revise(type, spare, 2, sample());
      expect(revised.userErrors).toMatchObject([{ code: 'WITHDRAWN' }]);
    });

    it('is refused to who has no region in it', async () => {
      const stranger = await graph.tokenFor({
        organization: 'organization_stranger',
        regions: ['440000'],
        scopes: SCOPES,
      });
      const row = sample();
      const { userErrors } = await report(type, row, randomUUID(), stranger);
      const codes = (userErrors as { code: string }[]).map(({ code }) => code);
      // Schools, organizations and the like are no activities: either side may list those of the other.
      expect(codes).toEqual('pairing' in row ? ['NOT_A_PARTY'] : []);
    });
  });

  it('reaches the timeline with what was revised and without what was withdrawn', async () => {
    await graph.settled();
    const { data } = await graph.ask(
      `{ pairing(id: "${PAIRING}") { timeline(first: 100) { nodes { id revision } } } }`,
    );
    const listed = new Map<string, number>(
      data.pairing.timeline.nodes.map((node: { id: string; revision: number }) => [
        node.id,
        node.revision,
      ]),
    );
    const directories = ['School', 'Hospital', 'Organization', 'Source', 'Statement', 'Commitment'];
    for (const type of TYPES.filter((each) => !directories.includes(each)))
      expect([type, ids[type]?.map((id) => listed.get(id))]).toEqual([type, [2, 1]]);
  });

  it('counts in the year that it occurred in, or in none, whatever it adds to', async () => {
    const { data } = await graph.ask(
      `{ pairing(id: "${PAIRING}") { timeline(first: 100) {
        nodes { kind occurred { date } contributions { year } } } } }`,
    );
    const kinds = new Set<string>();
    for (const { kind, occurred, contributions } of data.pairing.timeline.nodes as Activity[])
      for (const { year } of contributions) {
        if (year !== null) expect([kind, year]).toEqual([kind, Number(occurred.date?.slice(0, 4))]);
        kinds.add(kind);
      }
    expect(kinds.size).toBeGreaterThan(15);
  });
});
