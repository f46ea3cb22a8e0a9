import { dateColumns, facts } from '@jiedui/subgraph';
import type { FactBatch } from '@jiedui/subgraph';
import { hospitalPairing } from '../../../subgraphs/healthcare/src/hospital-pairing/hospital-pairing.writes.ts';
import { hospital } from '../../../subgraphs/healthcare/src/hospital/hospital.writes.ts';
import { medicalTeam } from '../../../subgraphs/healthcare/src/medical-team/medical-team.writes.ts';
import { Dice } from './dice.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { countFrom, dateFrom, idOf, numbers, recordColumns, words } from './record.ts';

/** Hospitals, and as many pairings of hospitals as medical teams. The first half of the hospitals are supporters'. */
export function healthcareRecords(size: Size): FactBatch[] {
  const dice = new Dice(4);
  const half = Math.max(25, Math.floor(size.records / 40));
  const teams = Math.floor(size.records / 2);
  return [
    facts(
      hospital,
      numbers(2 * half).map((n) => {
        const name = words('医院', 'hospital', n);
        const { supporter, recipient } = pairingOf(n, size);
        return {
          ...recordColumns('hospital', n, null),
          nameZh: name.zh,
          nameEn: name.en,
          regionCode: n < half ? supporter : recipient,
        };
      }),
    ),
    facts(
      hospitalPairing,
      numbers(size.records - teams).map((n) => {
        const title = words('结对医院', 'hospital pairing', n);
        return {
          ...recordColumns('hospital_pairing', n, pairingOf(n, size).id),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('paired', dateFrom(dice)),
          status: 'SIGNED',
          supporterHospitalId: idOf('hospital', dice.below(half)),
          recipientHospitalId: idOf('hospital', half + dice.below(half)),
        };
      }),
    ),
    facts(
      medicalTeam,
      numbers(teams).map((n) => {
        const title = words('医疗队', 'medical team', n);
        const { value, qualifier } = countFrom(dice, 12);
        return {
          ...recordColumns('medical_team', n, pairingOf(n, size).id),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('began', dateFrom(dice)),
          membersValue: value,
          membersQualifier: qualifier,
          status: 'IN_PROGRESS',
          hospitalId: idOf('hospital', half + dice.below(half)),
        };
      }),
    ),
  ];
}
