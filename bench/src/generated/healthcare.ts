import { hospitalPairing } from '../../../subgraphs/healthcare/src/hospital-pairing/hospital-pairing.writes.ts';
import { hospital } from '../../../subgraphs/healthcare/src/hospital/hospital.writes.ts';
import { medicalService } from '../../../subgraphs/healthcare/src/medical-service/medical-service.writes.ts';
import { medicalTeam } from '../../../subgraphs/healthcare/src/medical-team/medical-team.writes.ts';
import { halves } from './halves.ts';
import { dated, directory, kind, statusFrom } from './kind.ts';
import type { Kind } from './kind.ts';
import { countColumns, named, titled } from './record.ts';

const hospitals = halves('hospital');

/** Hospitals, their pairings, teams and services. */
export const healthcareKinds: readonly Kind[] = [
  directory(hospital, hospitals.count, ({ n, size }) => ({
    ...named('医院', 'hospital', n),
    regionCode: hospitals.regionOf(n, size),
  })),
  kind(hospitalPairing, 0.4, (here) => ({
    ...titled('结对医院', 'hospital pairing', here.n),
    ...dated('paired', here),
    status: statusFrom(here, 'SIGNED'),
    supporterHospitalId: hospitals.supporters(here),
    recipientHospitalId: hospitals.recipients(here),
  })),
  kind(medicalTeam, 0.4, (here) => ({
    ...titled('医疗队', 'medical team', here.n),
    ...dated('began', here),
    ...countColumns('members', here.dice, 12),
    status: statusFrom(here, 'IN_PROGRESS'),
    hospitalId: hospitals.recipients(here),
  })),
  kind(medicalService, 0.2, (here) => ({
    ...titled('诊疗服务', 'medical service', here.n),
    ...dated('provided', here),
    ...countColumns('patients', here.dice, 2000),
    status: statusFrom(here, 'DONE'),
    hospitalId: here.dice.chance(0.7) ? hospitals.recipients(here) : null,
  })),
];
