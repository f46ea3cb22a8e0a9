import { dateColumns, facts } from '@jiedui/subgraph';
import type { FactBatch } from '@jiedui/subgraph';
import { exchangeSession } from '../../../subgraphs/education/src/exchange-session/exchange-session.writes.ts';
import { schoolPairing } from '../../../subgraphs/education/src/school-pairing/school-pairing.writes.ts';
import { school } from '../../../subgraphs/education/src/school/school.writes.ts';
import { Dice } from './dice.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { countFrom, dateFrom, idOf, numbers, recordColumns, words } from './record.ts';

const MODES = ['ONLINE', 'IN_PERSON', 'MIXED'] as const;

/** Schools, and as many pairings of schools as exchange sessions. The first half of the schools are supporters'. */
export function educationRecords(size: Size): FactBatch[] {
  const dice = new Dice(3);
  const half = Math.max(25, Math.floor(size.records / 40));
  const supporterSchool = () => idOf('school', dice.below(half));
  const recipientSchool = () => idOf('school', half + dice.below(half));
  const sessions = Math.floor(size.records / 2);
  return [
    facts(
      school,
      numbers(2 * half).map((n) => {
        const name = words('学校', 'school', n);
        const { supporter, recipient } = pairingOf(n, size);
        return {
          ...recordColumns('school', n, null),
          nameZh: name.zh,
          nameEn: name.en,
          regionCode: n < half ? supporter : recipient,
        };
      }),
    ),
    facts(
      schoolPairing,
      numbers(size.records - sessions).map((n) => {
        const title = words('结对学校', 'school pairing', n);
        return {
          ...recordColumns('school_pairing', n, pairingOf(n, size).id),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('paired', dateFrom(dice)),
          status: 'SIGNED',
          supporterSchoolId: supporterSchool(),
          recipientSchoolId: recipientSchool(),
        };
      }),
    ),
    facts(
      exchangeSession,
      numbers(sessions).map((n) => {
        const title = words('校际交流', 'exchange session', n);
        const { value, qualifier } = countFrom(dice, 200);
        return {
          ...recordColumns('exchange_session', n, pairingOf(n, size).id),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('held', dateFrom(dice)),
          participantsValue: value,
          participantsQualifier: qualifier,
          status: 'DONE',
          mode: dice.pick(MODES),
          schoolIds: [supporterSchool(), recipientSchool()],
        };
      }),
    ),
  ];
}
