import { creditCodeProblem } from './credit-code.ts';
import { recordType } from '@jiedui/subgraph';
import type { OrganizationTable } from './organization.table.ts';

/** Named by activities, itself none. */
export const organization = recordType<OrganizationTable>('organization', null, {
  unique: [['uscc']],
  check: ({ uscc }, refuse) => {
    const problem = uscc === null ? undefined : creditCodeProblem(uscc);
    if (problem !== undefined) refuse('BAD_CREDIT_CODE', 'uscc', problem);
  },
});
