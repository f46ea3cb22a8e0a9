import { partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { one, type } from '../tables.ts';

export const MedicalService = type('medicalService', (service) => ({
  ...recordFields(service),
  title: text(service, 'title'),
  provided: partialDate(service, 'provided'),
  hospital: one('hospital', (hospital) => hospital.where('id', '=', service.hospitalId)),
  patients: quantity(service, 'patients', 'person-time'),
}));
