import { records } from '@jiedui/subgraph';
import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity } from './activity/activity.reads.ts';
import { healthcareFacts } from './facts.ts';
import { HospitalPairing } from './hospital-pairing/hospital-pairing.reads.ts';
import { Hospital, hospitalQueries } from './hospital/hospital.reads.ts';
import { indicators } from './indicators.ts';
import { MedicalService } from './medical-service/medical-service.reads.ts';
import { MedicalTeam } from './medical-team/medical-team.reads.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Region } from './region/region.reads.ts';
import { root } from './tables.ts';
import { hospital } from './hospital/hospital.writes.ts';
import { hospitalPairing } from './hospital-pairing/hospital-pairing.writes.ts';
import { medicalService } from './medical-service/medical-service.writes.ts';
import { medicalTeam } from './medical-team/medical-team.writes.ts';

export const subgraph: SubgraphDefinition = {
  name: 'healthcare',
  port: 4004,
  folder: import.meta.dirname,
  records: records(hospital, hospitalPairing, medicalService, medicalTeam),
  reads: {
    Query: root(hospitalQueries),
    Hospital,
    HospitalPairing,
    MedicalTeam,
    MedicalService,
    Pairing,
    Region,
    Activity,
  },
  indicators,
  facts: healthcareFacts,
};
