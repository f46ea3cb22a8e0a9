import { byKey, contains, newest, page, recordFields, ref, tallied, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type {
  HospitalHospitalPairingsArgs,
  HospitalMedicalServicesArgs,
  HospitalMedicalTeamsArgs,
  QueryHospitalArgs,
  QueryHospitalsArgs,
} from '../generated.ts';
import { rows, type } from '../tables.ts';

export const Hospital = type('hospital', (hospital) => ({
  ...recordFields(hospital),
  name: text(hospital, 'name'),
  region: ref({ code: hospital.regionCode }),
  hospitalPairings: (args: Asked<HospitalHospitalPairingsArgs>) =>
    page(
      rows('hospitalPairing', (pairing) =>
        pairing.where((is) =>
          is.or([
            is('supporterHospitalId', '=', hospital.id),
            is('recipientHospitalId', '=', hospital.id),
          ]),
        ),
      ),
      newest('paired'),
      args,
    ),
  medicalTeams: (args: Asked<HospitalMedicalTeamsArgs>) =>
    page(
      rows('medicalTeam', (team) => team.where('hospitalId', '=', hospital.id)),
      newest('began'),
      args,
    ),
  medicalServices: (args: Asked<HospitalMedicalServicesArgs>) =>
    page(
      rows('medicalService', (service) => service.where('hospitalId', '=', hospital.id)),
      newest('provided'),
      args,
    ),
}));

const named = (part: Asked<QueryHospitalsArgs>['text']) =>
  part == null
    ? tallied(rows('hospital'), {})
    : rows('hospital', (hospital, { id, nameZh, nameEn }) =>
        hospital.where(contains([id, nameZh, nameEn], part)),
      );

export const hospitalQueries = {
  hospital: ({ id }: Asked<QueryHospitalArgs>) => ref({ id }),
  hospitals: ({ text: part, ...args }: Asked<QueryHospitalsArgs>) =>
    page(named(part), byKey(), args),
};
