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
  PairingEducationSummaryArgs,
  PairingEducationTeamsArgs,
  PairingExchangeSessionsArgs,
  PairingSchoolPairingsArgs,
} from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

interface Which {
  readonly period?: Period | null | undefined;
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean;
}

const schoolPairingsOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('schoolPairing', (paired) =>
      paired
        .where('pairingId', '=', pairing)
        .$call(within('paired', period))
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

const sessionsOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('exchangeSession', (session) =>
      session
        .where('pairingId', '=', pairing)
        .$call(within('held', period))
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

const teamsOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('educationTeam', (team) =>
      team
        .where('pairingId', '=', pairing)
        .$call(within('began', period))
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

export const Pairing = borrowed((pairing) => ({
  schoolPairings: (args: Asked<PairingSchoolPairingsArgs>) =>
    page(schoolPairingsOf(pairing.id, args), newest('paired'), args),
  exchangeSessions: (args: Asked<PairingExchangeSessionsArgs>) =>
    page(sessionsOf(pairing.id, args), newest('held'), args),
  educationTeams: (args: Asked<PairingEducationTeamsArgs>) =>
    page(teamsOf(pairing.id, args), newest('began'), args),
  educationSummary: (which: Asked<PairingEducationSummaryArgs>) => {
    const counted = { ...which, countedOnly: true };
    return object({
      schoolPairings: aggregate(schoolPairingsOf(pairing.id, counted), countOf),
      exchangeSessions: aggregate(sessionsOf(pairing.id, counted), countOf),
      teamMembers: aggregate(teamsOf(pairing.id, counted), (team) => countTotal(team, 'members')),
    });
  },
}));
