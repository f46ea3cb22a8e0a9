import { recordType } from '@jiedui/subgraph';
import type { OrganizationTable } from './organization.table.ts';

/** Named by activities, itself none. */
export const organization = recordType<OrganizationTable>('organization', null);
