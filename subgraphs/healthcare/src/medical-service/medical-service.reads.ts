import { partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const MedicalService = type('medicalService', (service) => ({
  ...recordFields(service),
  title: text(service, 'title'),
  provided: partialDate(service, 'provided'),
  hospital: ref({ id: service.hospitalId }),
  patients: quantity(service, 'patients', 'person-time'),
}));
