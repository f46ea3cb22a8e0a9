import { dateColumns, hasHappened } from '@jiedui/subgraph';
import type { NewRecord, RecordTable, RecordType } from '@jiedui/subgraph';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import {
  day,
  testHospital,
  testHospitalPairing,
  testService,
  testTeam,
} from '../../test/records.ts';
import { hospitalPairing } from '../hospital-pairing/hospital-pairing.writes.ts';
import { hospital } from '../hospital/hospital.writes.ts';
import { medicalService } from '../medical-service/medical-service.writes.ts';
import { medicalTeam } from '../medical-team/medical-team.writes.ts';

const UNDATED = { on: null, end: null, precision: 'UNKNOWN', text: null } as const;
const TOTAL = '{ value atLeast recordCount missingCount }';
const SUMMARY = `{ hospitalPairings ${TOTAL} teamMembers ${TOTAL} patients ${TOTAL} }`;
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

/** A number as a source states it, or none. */
const number = fc.oneof(
  fc.constant({ value: null, qualifier: null }),
  fc.record({
    value: fc.nat(2_000_000_000),
    qualifier: fc.constantFrom('EXACT', 'AT_LEAST' as const),
  }),
);
const drawn = fc.record({
  status: fc.constantFrom(
    ...(['PLANNED', 'ANNOUNCED', 'SIGNED', 'LAUNCHED'] as const),
    ...(['IN_PROGRESS', 'DONE', 'REPORTED', 'CANCELLED'] as const),
  ),
  on: fc.constantFrom('2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01', null),
  confirmation: fc.constantFrom('CONFIRMED', 'DISPUTED', 'UNCONFIRMED'),
  members: number,
  patients: number,
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

type Stated = { readonly value: string; readonly qualifier: string } | null;

const countOf = ({ totalCount }: { totalCount: number }) => ({
  value: String(totalCount),
  atLeast: false,
  recordCount: totalCount,
  missingCount: 0,
});

const sumOf = (numbers: readonly Stated[]) => ({
  value: String(numbers.reduce((sum, stated) => sum + BigInt(stated?.value ?? 0), 0n)),
  atLeast: numbers.some((stated) => stated?.qualifier === 'AT_LEAST'),
  recordCount: numbers.length,
  missingCount: numbers.filter((stated) => stated === null).length,
});

describe('a healthcare summary', () => {
  let healthcare: Awaited<ReturnType<typeof opened>>;
  const [supporter, recipient] = [testHospital({}), testHospital({})];
  const hospitals = { supporterHospitalId: supporter.id, recipientHospitalId: recipient.id };
  let pairings = 0;

  beforeAll(async () => {
    healthcare = await opened();
    await healthcare.report(hospital, supporter, recipient);
  });
  afterAll(() => healthcare.stop());

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
      await healthcare.report(type, ...made);
      const said = made.map(({ id }, n) => ({ id, confirmation: records[n]?.confirmation ?? '' }));
      await healthcare.hear(type, said);
    };
    await each(hospitalPairing, (record, stated) =>
      testHospitalPairing({ ...hospitals, ...stated, ...dated('paired', record) }),
    );
    await each(medicalTeam, (record, stated) => {
      const { value: membersValue, qualifier: membersQualifier } = record.members;
      return testTeam({ ...stated, ...dated('began', record), membersValue, membersQualifier });
    });
    await each(medicalService, (record, stated) => {
      const { value: patientsValue, qualifier: patientsQualifier } = record.patients;
      const provided = dated('provided', record);
      return testService({ ...stated, ...provided, patientsValue, patientsQualifier });
    });
    return pairingId;
  };

  const read = (pairingId: string, filter: string) => {
    const rows = `(countedOnly: true, first: 100 ${filter})`;
    return healthcare.entity(
      'Pairing',
      { id: pairingId },
      `healthcareSummary${filter === '' ? '' : `(${filter})`} ${SUMMARY}
       hospitalPairings${rows} { totalCount }
       medicalTeams${rows} { nodes { members { value qualifier } } }
       medicalServices${rows} { nodes { patients { value qualifier } } }`,
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
          for (const total of Object.values(pairing.healthcareSummary)) {
            expect(total).toMatchObject({ recordCount: counted.length });
          }
          expect(pairing.healthcareSummary).toEqual({
            hospitalPairings: countOf(pairing.hospitalPairings),
            teamMembers: sumOf(
              pairing.medicalTeams.nodes.map((team: { members: Stated }) => team.members),
            ),
            patients: sumOf(
              pairing.medicalServices.nodes.map(
                (service: { patients: Stated }) => service.patients,
              ),
            ),
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
        const { healthcareSummary } = await read(pairingId, '');
        const learnt = async (indicator: string) => {
          const contributions = await healthcare.contributions(pairingId, indicator);
          return sumOf(
            contributions.map(({ value, qualifier }) =>
              value === null ? null : { value, qualifier: String(qualifier) },
            ),
          );
        };
        expect(healthcareSummary).toEqual({
          hospitalPairings: await learnt('hospital-pairings'),
          teamMembers: await learnt('medical-team-members'),
          patients: await learnt('medical-services'),
        });
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });
});
