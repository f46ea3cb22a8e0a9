import { recordType } from '@jiedui/subgraph';
import type { CommitmentTable } from './commitment.table.ts';

/** A promise is no activity; what fulfils it is. */
export const commitment = recordType<CommitmentTable>('commitment', null, {
  columns: { indicator: 'indicator' },
  decimals: ['promised'],
  unique: [['planId', 'position']],
  check: ({ position, promisedValue, promisedUnit }, refuse) => {
    if (position < 1)
      refuse('BAD_NUMBER', 'position', {
        en: 'The first commitment of a plan is number 1',
        zh: '方案的第一项任务编号为 1',
      });
    if (promisedValue !== null && promisedUnit === null)
      refuse('REQUIRED', 'promisedUnit', {
        en: 'A promised number needs a unit, such as village',
        zh: '计划数须有单位，如“个村”',
      });
  },
});
