import { dateColumns, hasHappened } from '@jiedui/subgraph';
import type { NewRecord, RecordTable, RecordType } from '@jiedui/subgraph';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testSchool, testSchoolPairing, testSession, testTeam } from '../../test/records.ts';
import { educationTeam } from '../education-team/education-team.writes.ts';
import { exchangeSession } from '../exchange-session/exchange-session.writes.ts';
import { schoolPairing } from '../school-pairing/school-pairing.writes.ts';
import { school } from '../school/school.writes.ts';

const UNDATED = { on: null, end: null, precision: 'UNKNOWN', text: null } as const;
const TOTAL = '{ value atLeast recordCount missingCount }';
const SUMMARY = `{ schoolPairings ${TOTAL} exchangeSessions ${TOTAL} teamMembers ${TOTAL} }`;
type Held = Pick<Drawn, 'on' | 'confirmation'>;
const FILTERS = [
  { filter: '', holds: () => true },
  {
    filter: 'period: { from: "2022-01-01", to: "2022-12-31" }',
    holds: ({ on }: Held) => on !== null && on >= '2022-01-01' && on <= '2022-12-31',
  },
  {
    filter: 'period: { from: "2023-01-01" }',
    holds: ({ on }: Held) => on !== null && on >= '2023-01-01',
  },
  {
    filter: 'confirmation: [CONFIRMED]',
    holds: ({ confirmation }: Held) => confirmation === 'CONFIRMED',
  },
  {
    filter: 'period: { to: "2022-12-31" }, confirmation: [DISPUTED, UNCONFIRMED]',
    holds: ({ on, confirmation }: Held) =>
      on !== null && on <= '2022-12-31' && confirmation !== 'CONFIRMED',
  },
  { filter: 'confirmation: []', holds: () => false },
];

const drawn = fc.record({
  status: fc.constantFrom(
    ...(['PLANNED', 'ANNOUNCED', 'SIGNED', 'LAUNCHED'] as const),
    ...(['IN_PROGRESS', 'DONE', 'REPORTED', 'CANCELLED'] as const),
  ),
  on: fc.constantFrom('2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01', null),
  confirmation: fc.constantFrom('CONFIRMED', 'DISPUTED', 'UNCONFIRMED'),
  members: fc.oneof(
    fc.constant({ membersValue: null, membersQualifier: null }),
    fc.record({
      membersValue: fc.nat(2_000_000_000),
      membersQualifier: fc.constantFrom('EXACT', 'AT_LEAST'),
    }),
  ),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { members?: { value: string; qualifier: string } | null }[];
}

const countOf = ({ totalCount, nodes }: List) => {
  expect(nodes).toHaveLength(totalCount);
  return { value: String(totalCount), atLeast: false, recordCount: totalCount, missingCount: 0 };
};

const membersOf = ({ totalCount, nodes }: List) => ({
  value: String(nodes.reduce((sum, { members }) => sum + BigInt(members?.value ?? 0), 0n)),
  atLeast: nodes.some(({ members }) => members?.qualifier === 'AT_LEAST'),
  recordCount: totalCount,
  missingCount: nodes.filter(({ members }) => members === null).length,
});

describe('an education summary', () => {
  let education: Awaited<ReturnType<typeof opened>>;
  const [supporter, recipient] = [testSchool({}), testSchool({})];
  const schools = { supporterSchoolId: supporter.id, recipientSchoolId: recipient.id };
  let pairings = 0;

  beforeAll(async () => {
    education = await opened();
    await education.report(school, supporter, recipient);
  });
  afterAll(() => education.stop());

  /** A pairing of its own, with a record of each type for each that was drawn. */
  const pairingOf = async (records: readonly Drawn[]) => {
    pairings += 1;
    const pairingId = `test-summary-${String(pairings)}`;
    const dated = <P extends string>(prefix: P, { on }: Drawn) =>
      dateColumns(prefix, on === null ? UNDATED : day(on));
    const each = async <T extends RecordTable>(
      type: RecordType<T>,
      make: (
        drawn: Drawn,
        stated: Pick<Drawn, 'status'> & { pairingId: string },
      ) => NewRecord<T> & { readonly id: string },
    ) => {
      const made = records.map((record) => make(record, { pairingId, status: record.status }));
      await education.report(type, ...made);
      const said = made.map(({ id }, n) => ({ id, confirmation: records[n]?.confirmation ?? '' }));
      await education.hear(type, said);
    };
    await each(schoolPairing, (record, stated) =>
      testSchoolPairing({ ...schools, ...stated, ...dated('paired', record) }),
    );
    await each(exchangeSession, (record, stated) =>
      testSession({ ...stated, ...dated('held', record) }),
    );
    await each(educationTeam, (record, stated) =>
      testTeam({ ...stated, ...record.members, ...dated('began', record) }),
    );
    return pairingId;
  };

  const read = (pairingId: string, filter: string) => {
    const rows = `(countedOnly: true, first: 100 ${filter})`;
    return education.entity(
      'Pairing',
      { id: pairingId },
      `educationSummary${filter === '' ? '' : `(${filter})`} ${SUMMARY}
       schoolPairings${rows} { totalCount nodes { id } }
       exchangeSessions${rows} { totalCount nodes { id } }
       educationTeams${rows} { totalCount nodes { members { value qualifier } } }`,
    );
  };

  it('is exactly the sum of what the lists show, under any filter', async () => {
    const property = fc.asyncProperty(
      fc.array(drawn, { minLength: 1, maxLength: 12 }),
      async (records) => {
        const pairingId = await pairingOf(records);
        for (const { filter, holds } of FILTERS) {
          const pairing = await read(pairingId, filter);
          const counted = records.filter((record) => hasHappened(record.status) && holds(record));
          for (const total of Object.values(pairing.educationSummary)) {
            expect(total).toMatchObject({ recordCount: counted.length });
          }
          expect(pairing.educationSummary).toEqual({
            schoolPairings: countOf(pairing.schoolPairings),
            exchangeSessions: countOf(pairing.exchangeSessions),
            teamMembers: membersOf(pairing.educationTeams),
          });
        }
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });

  it('is exactly what the ledger learns, whatever the status', async () => {
    const property = fc.asyncProperty(
      fc.array(drawn, { minLength: 1, maxLength: 12 }),
      async (records) => {
        const pairingId = await pairingOf(records);
        const { educationSummary } = await read(pairingId, '');
        const learnt = async (indicator: string) => {
          const contributions = await education.contributions(pairingId, indicator);
          return {
            value: String(contributions.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n)),
            atLeast: contributions.some(({ qualifier }) => qualifier === 'AT_LEAST'),
            recordCount: contributions.length,
            missingCount: contributions.filter(({ value }) => value === null).length,
          };
        };
        expect(educationSummary).toEqual({
          schoolPairings: await learnt('school-pairings'),
          exchangeSessions: await learnt('exchange-sessions'),
          teamMembers: await learnt('education-team-members'),
        });
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });
});
