import { Connection } from './connection.ts';
import { ListLoaders, rowLoader } from './loaders.ts';
import { stockSubgraph } from './subgraph.ts';
import { text } from './value.ts';

export const healthcare = stockSubgraph({
  loaders: (db) => ({
    hospitalPairings: new ListLoaders(db, {
      table: 'hospital_pairing',
      sort: 'paired_sort',
      columns: 'supporter_hospital_id, recipient_hospital_id',
    }),
    teams: new ListLoaders(db, {
      table: 'medical_team',
      sort: 'began_sort',
      columns: 'title_zh, title_en, status',
    }),
    hospital: rowLoader(db, 'hospital', 'id, name_zh, name_en'),
  }),
  resolvers: {
    Pairing: {
      hospitalPairings: ({ id }, args, { hospitalPairings }) =>
        new Connection(hospitalPairings, id, args),
      medicalTeams: ({ id }, args, { teams }) => new Connection(teams, id, args),
    },
    HospitalPairing: {
      supporterHospital: (row, _, { hospital }) =>
        hospital.load(row['supporter_hospital_id'] as string),
      recipientHospital: (row, _, { hospital }) =>
        hospital.load(row['recipient_hospital_id'] as string),
    },
    MedicalTeam: { title: text('title') },
    Hospital: { name: text('name') },
  },
});
