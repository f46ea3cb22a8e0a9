import { PAIRINGS } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testService } from '../../test/records.ts';
import { medicalService } from '../medical-service/medical-service.writes.ts';

const TOTAL = '{ value atLeast recordCount missingCount }';
const SUMMARY = `healthcareSummary { hospitalPairings ${TOTAL} teamMembers ${TOTAL} patients ${TOTAL} }`;
const NOTHING = { value: '0', atLeast: false, recordCount: 0, missingCount: 0 };

describe("a pairing's healthcare", () => {
  let healthcare: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    healthcare = await opened();
  });
  afterAll(() => healthcare.stop());

  it.each([...Object.values(PAIRINGS), 'nobody'])(
    'is empty for %s: the source names no hospital, no team at work and no patient',
    async (id) => {
      const fields = `id ${SUMMARY} hospitalPairings { totalCount nodes { id } }
        medicalTeams { totalCount nodes { id } } medicalServices { totalCount nodes { id } }`;
      expect(await healthcare.entity('Pairing', { id }, fields)).toEqual({
        id,
        healthcareSummary: { hospitalPairings: NOTHING, teamMembers: NOTHING, patients: NOTHING },
        hospitalPairings: { totalCount: 0, nodes: [] },
        medicalTeams: { totalCount: 0, nodes: [] },
        medicalServices: { totalCount: 0, nodes: [] },
      });
    },
  );

  it('costs one statement, for however many pairings and lists', async () => {
    healthcare.statements.length = 0;
    const { _entities } = await healthcare.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Pairing {
        ${SUMMARY}
        hospitalPairings { totalCount nodes { supporterHospital { name { zh } } recipientHospital { name { zh } } } }
        medicalTeams { nodes { hospital { name { zh } medicalServices { totalCount } } history { revision } } }
        medicalServices { nodes { hospital { region { code } } patients { value } } }
      } } }`,
      { keys: Object.values(PAIRINGS).map((id) => ({ __typename: 'Pairing', id })) },
    );
    expect(_entities).toHaveLength(5);
    expect(healthcare.statements).toHaveLength(1);
  });

  it('is listed newest first and undated last, page by page', async () => {
    const pairingId = 'test-pages';
    const days = ['2022-01-05', '2023-06-30', null, '2022-12-31', '2023-06-30'];
    const services = days.map((on) =>
      testService({ pairingId, ...(on !== null && dateColumns('provided', day(on))) }),
    );
    await healthcare.report(medicalService, ...services);
    const listed: (string | null)[] = [];
    const ids = new Set<string>();
    let after = 'null';
    for (let pages = 1; ; pages += 1) {
      const fields = `medicalServices(first: 2, after: ${after}) {
        totalCount nodes { id provided { date } } pageInfo { hasNextPage endCursor } }`;
      const { medicalServices: page } = await healthcare.entity(
        'Pairing',
        { id: pairingId },
        fields,
      );
      expect(page.totalCount).toBe(days.length);
      for (const { id, provided } of page.nodes) {
        ids.add(id);
        listed.push(provided.date);
      }
      if (!page.pageInfo.hasNextPage) {
        expect(pages).toBe(3);
        break;
      }
      after = `"${page.pageInfo.endCursor}"`;
    }
    expect(listed).toEqual(['2023-06-30', '2023-06-30', '2022-12-31', '2022-01-05', null]);
    expect(ids.size).toBe(days.length);
  });
});
