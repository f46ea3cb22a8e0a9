import {
  BadInputError,
  byKey,
  contains,
  history,
  judged,
  newest,
  page,
  provenance,
  ref,
  tallied,
  text,
} from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type {
  OrganizationDonationsArgs,
  QueryOrganizationArgs,
  QueryOrganizationsArgs,
} from '../generated.ts';
import { rows, type } from '../tables.ts';
import { creditCodeProblem } from './credit-code.ts';

export const Organization = type('organization', (organization) => ({
  name: text(organization, 'name'),
  region: ref({ code: organization.regionCode }),
  donations: (args: Asked<OrganizationDonationsArgs>) =>
    page(
      rows('donation', (donation) => donation.where('donorId', '=', organization.id)),
      newest('given'),
      args,
    ),
  provenance: provenance(organization),
  history: history(organization.id),
}));

function validCreditCode(code: string): string {
  const problem = creditCodeProblem(code);
  if (problem !== undefined) throw new BadInputError(problem.en);
  return code;
}

const byCreditCode = (uscc: NonNullable<Asked<QueryOrganizationArgs>['uscc']>) =>
  judged(uscc, '', validCreditCode, (code) => ref({ uscc: code }));

const neither = judged(
  '',
  '',
  () => {
    throw new BadInputError('Give the id or the uscc of the organization');
  },
  () => ref({ id: '' }),
);

const named = (part: Asked<QueryOrganizationsArgs>['text']) =>
  part == null
    ? tallied(rows('organization'), {})
    : rows('organization', (organization, { nameZh, nameEn }) =>
        organization.where(contains([nameZh, nameEn], part)),
      );

export const organizationQueries = {
  organization: ({ id, uscc }: Asked<QueryOrganizationArgs>) => {
    if (id != null) return ref({ id });
    return uscc == null ? neither : byCreditCode(uscc);
  },
  organizations: ({ text: part, ...args }: Asked<QueryOrganizationsArgs>) =>
    page(named(part), byKey(), args),
};
