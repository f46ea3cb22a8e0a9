import {
  achieved,
  aggregate,
  countOf,
  countTotal,
  newest,
  object,
  page,
  spoken,
  tallied,
  within,
} from '@jiedui/subgraph';
import type { Asked, Key, Period, Spoken } from '@jiedui/subgraph';
import type {
  PairingHealthcareSummaryArgs,
  PairingHospitalPairingsArgs,
  PairingMedicalServicesArgs,
  PairingMedicalTeamsArgs,
} from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

interface Which {
  readonly period?: Period | null | undefined;
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean;
}

const hospitalPairingsOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('hospitalPairing', (paired) =>
      paired
        .where('pairingId', '=', pairing)
        .$call(within('paired', period))
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

const teamsOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('medicalTeam', (team) =>
      team
        .where('pairingId', '=', pairing)
        .$call(within('began', period))
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

const servicesOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('medicalService', (service) =>
      service
        .where('pairingId', '=', pairing)
        .$call(within('provided', period))
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

export const Pairing = borrowed((pairing) => ({
  hospitalPairings: (args: Asked<PairingHospitalPairingsArgs>) =>
    page(hospitalPairingsOf(pairing.id, args), newest('paired'), args),
  medicalTeams: (args: Asked<PairingMedicalTeamsArgs>) =>
    page(teamsOf(pairing.id, args), newest('began'), args),
  medicalServices: (args: Asked<PairingMedicalServicesArgs>) =>
    page(servicesOf(pairing.id, args), newest('provided'), args),
  healthcareSummary: (which: Asked<PairingHealthcareSummaryArgs>) => {
    const counted = { ...which, countedOnly: true };
    return object({
      hospitalPairings: aggregate(hospitalPairingsOf(pairing.id, counted), countOf),
      teamMembers: aggregate(teamsOf(pairing.id, counted), (team) => countTotal(team, 'members')),
      patients: aggregate(servicesOf(pairing.id, counted), (service) =>
        countTotal(service, 'patients'),
      ),
    });
  },
}));
