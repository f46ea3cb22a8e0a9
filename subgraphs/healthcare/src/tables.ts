import { vocabulary } from '@jiedui/subgraph';
import type { HospitalPairingTable } from './hospital-pairing/hospital-pairing.table.ts';
import type { HospitalTable } from './hospital/hospital.table.ts';
import type { MedicalServiceTable } from './medical-service/medical-service.table.ts';
import type { MedicalTeamTable } from './medical-team/medical-team.table.ts';

export interface Tables {
  hospital: HospitalTable;
  hospitalPairing: HospitalPairingTable;
  medicalService: MedicalServiceTable;
  medicalTeam: MedicalTeamTable;
}

export const { type, borrowed, root, rows } = vocabulary<Tables>();
