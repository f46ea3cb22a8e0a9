import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { MedicalServiceTable } from './medical-service.table.ts';

export const medicalService = recordType<MedicalServiceTable>('medical_service', {
  kind: 'MEDICAL_SERVICE',
  label: { zh: '诊疗服务', en: 'Medical service' },
  of: (service) => {
    const provided = dateOf(service, 'provided');
    const { patientsValue: value, patientsQualifier: qualifier } = service;
    return {
      title: localized(service, 'title'),
      status: service.status,
      occurred: provided,
      quantities: quantitiesOf(service, 'patients', 'person-time'),
      contributions: hasHappened(service.status)
        ? [contribution('medical-services', provided, { value, qualifier })]
        : [],
    };
  },
});
