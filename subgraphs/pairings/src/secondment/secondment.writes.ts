import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { SecondmentTable } from './secondment.table.ts';

const INDICATOR = { OFFICIAL: 'officials-seconded', PROFESSIONAL: 'professionals-sent' };

export const secondment = recordType<SecondmentTable>('secondment', {
  kind: 'SECONDMENT',
  label: { zh: '选派干部人才', en: 'Secondment' },
  of: (secondment) => {
    const began = dateOf(secondment, 'began');
    const { personsValue: value, personsQualifier: qualifier } = secondment;
    return {
      title: localized(secondment, 'title'),
      status: secondment.status,
      occurred: began,
      quantities: quantitiesOf(secondment, 'persons', 'person'),
      contributions: hasHappened(secondment.status)
        ? [contribution(INDICATOR[secondment.role], began, { value, qualifier })]
        : [],
    };
  },
});
