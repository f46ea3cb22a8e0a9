import { byKey, contains, newest, page, recordFields, ref, tallied, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type {
  QuerySchoolArgs,
  QuerySchoolsArgs,
  SchoolEducationTeamsArgs,
  SchoolExchangeSessionsArgs,
  SchoolSchoolPairingsArgs,
} from '../generated.ts';
import { rows, type } from '../tables.ts';

export const School = type('school', (school) => ({
  ...recordFields(school),
  name: text(school, 'name'),
  region: ref({ code: school.regionCode }),
  schoolPairings: (args: Asked<SchoolSchoolPairingsArgs>) =>
    page(
      rows('schoolPairing', (pairing) =>
        pairing.where((is) =>
          is.or([is('supporterSchoolId', '=', school.id), is('recipientSchoolId', '=', school.id)]),
        ),
      ),
      newest('paired'),
      args,
    ),
  exchangeSessions: (args: Asked<SchoolExchangeSessionsArgs>) =>
    page(
      rows('exchangeSession', (session, { schoolIds }) =>
        session.where(sql<boolean>`${schoolIds} @> array[${school.id}]`),
      ),
      newest('held'),
      args,
    ),
  educationTeams: (args: Asked<SchoolEducationTeamsArgs>) =>
    page(
      rows('educationTeam', (team) => team.where('schoolId', '=', school.id)),
      newest('began'),
      args,
    ),
}));

const named = (part: Asked<QuerySchoolsArgs>['text']) =>
  part == null
    ? tallied(rows('school'), {})
    : rows('school', (school, { id, nameZh, nameEn }) =>
        school.where(contains([id, nameZh, nameEn], part)),
      );

export const schoolQueries = {
  school: ({ id }: Asked<QuerySchoolArgs>) => ref({ id }),
  schools: ({ text: part, ...args }: Asked<QuerySchoolsArgs>) => page(named(part), byKey(), args),
};
