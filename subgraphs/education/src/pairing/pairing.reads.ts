import {
  achieved,
  aggregate,
  countOf,
  countTotal,
  newest,
  object,
  page,
  within,
} from '@jiedui/subgraph';
import type { Asked, Key, Period } from '@jiedui/subgraph';
import type {
  PairingEducationSummaryArgs,
  PairingEducationTeamsArgs,
  PairingExchangeSessionsArgs,
  PairingSchoolPairingsArgs,
} from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

interface Which {
  readonly period?: Period | null | undefined;
  readonly countedOnly?: boolean;
}

const schoolPairingsOf = (pairing: Key, { period, countedOnly }: Which) =>
  rows('schoolPairing', (paired) =>
    paired
      .where('pairingId', '=', pairing)
      .$call(within('pairedOn', period))
      .$call(achieved(countedOnly)),
  );

const sessionsOf = (pairing: Key, { period, countedOnly }: Which) =>
  rows('exchangeSession', (session) =>
    session
      .where('pairingId', '=', pairing)
      .$call(within('heldOn', period))
      .$call(achieved(countedOnly)),
  );

const teamsOf = (pairing: Key, { period, countedOnly }: Which) =>
  rows('educationTeam', (team) =>
    team
      .where('pairingId', '=', pairing)
      .$call(within('beganOn', period))
      .$call(achieved(countedOnly)),
  );

export const Pairing = borrowed((pairing) => ({
  schoolPairings: (args: Asked<PairingSchoolPairingsArgs>) =>
    page(schoolPairingsOf(pairing.id, args), newest('paired'), args),
  exchangeSessions: (args: Asked<PairingExchangeSessionsArgs>) =>
    page(sessionsOf(pairing.id, args), newest('held'), args),
  educationTeams: (args: Asked<PairingEducationTeamsArgs>) =>
    page(teamsOf(pairing.id, args), newest('began'), args),
  educationSummary: ({ period }: Asked<PairingEducationSummaryArgs>) => {
    const counted = { period, countedOnly: true };
    return object({
      schoolPairings: aggregate(schoolPairingsOf(pairing.id, counted), countOf),
      exchangeSessions: aggregate(sessionsOf(pairing.id, counted), countOf),
      teamMembers: aggregate(teamsOf(pairing.id, counted), (team) => countTotal(team, 'members')),
    });
  },
}));
