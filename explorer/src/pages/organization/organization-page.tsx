import { Link } from 'wouter';
import { Page } from '../../shell/page.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { plain } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import {
  OrganizationAgreements,
  OrganizationDonations,
  OrganizationHead,
  OrganizationLivestreams,
  OrganizationPlacements,
  OrganizationProducts,
  OrganizationSettlements,
} from './generated.ts';
import { FactsCard } from './facts-card.tsx';
import { Head } from './head.tsx';
import './organization.css';

/** As many of each kind as are shown; the file has all. */
const first = 100;

/** One body across all domains: each card asks one of them, and fails alone. */
export function OrganizationPage({ id = '' }: Readonly<Record<string, string>>) {
  const asked = useAnswer(section(OrganizationHead, { id }));
  const found = asked.answer?.data?.organization;
  const name = found ? plain(found.name) : t('organization.nav');
  return (
    <Page title={name} {...(!found && { windowTitle: t('organization.nav') })}>
      <p className="kind">
        {t('organization.nav')} · <Link href="/organizations">{t('organization.all')}</Link>
      </p>
      <Head asked={asked} id={id} />
      {found && (
        <div className="domains">
          <FactsCard id="agreements" ask={OrganizationAgreements} variables={{ id, first }} />
          <FactsCard id="settlements" ask={OrganizationSettlements} variables={{ id, first }} />
          <FactsCard id="livestreams" ask={OrganizationLivestreams} variables={{ id, first }} />
          <FactsCard id="products" ask={OrganizationProducts} variables={{ id, first }} />
          <FactsCard id="placements" ask={OrganizationPlacements} variables={{ id, first }} />
          <FactsCard id="donations" ask={OrganizationDonations} variables={{ id, first }} />
        </div>
      )}
    </Page>
  );
}
