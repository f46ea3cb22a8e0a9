import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity } from './activity/activity.reads.ts';
import { healthcareFacts } from './facts.ts';
import { HospitalPairing } from './hospital-pairing/hospital-pairing.reads.ts';
import { Hospital, hospitalQueries } from './hospital/hospital.reads.ts';
import { MedicalService } from './medical-service/medical-service.reads.ts';
import { MedicalTeam } from './medical-team/medical-team.reads.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Region } from './region/region.reads.ts';
import { root } from './tables.ts';

export const subgraph: SubgraphDefinition = {
  name: 'healthcare',
  port: 4004,
  folder: import.meta.dirname,
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
  facts: healthcareFacts,
};
