import { origin, shippedId } from '@jiedui/facts';
import type { Confidence, NewRecord } from '@jiedui/subgraph';
import type { SchoolTable } from './school.table.ts';

/** The id of a school that the seed names. */
export const schoolId = (nameZh: '泰达一小' | '堡山小学') => shippedId('school', nameZh);

const school = (
  nameZh: Parameters<typeof schoolId>[0],
  nameEn: string,
  regionCode: string,
  confidence: Confidence,
): NewRecord<SchoolTable> => ({
  ...origin('F29', null),
  id: schoolId(nameZh),
  nameZh,
  nameEn,
  regionCode,
  confidence,
});

export const schoolFacts: NewRecord<SchoolTable>[] = [
  // The sentence does not say where it lies: its name (泰达, TEDA) does.
  school('泰达一小', 'TEDA No. 1 Primary School', '120116', 'INFERRED'),
  school('堡山小学', 'Baoshan Primary School', '620525', 'STATED'),
];
