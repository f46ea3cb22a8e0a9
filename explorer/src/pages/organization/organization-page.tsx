import { Link } from 'wouter';
import { Page } from '../../shell/page.tsx';
import { listSection, section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { rowCount } from '../../card/more.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
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

/** How many of each kind are shown. */
const params = { n: rowCount() };

/** One body across all domains: each card asks one of them, and fails alone. */
export function OrganizationPage({ id = '' }: Readonly<Record<string, string>>) {
  const { state, change, dropped } = useUrlState(params);
  const rows = { n: state.n, change };
  const asked = useAnswer(section(OrganizationHead, { id }));
  const found = asked.answer?.data?.organization;
  const name = found ? plain(found.name) : t('organization.nav');
  return (
    <Page title={name} dropped={dropped} {...(!found && { windowTitle: t('organization.nav') })}>
      <p className="kind">
        {t('organization.nav')} · <Link href="/organizations">{t('organization.all')}</Link>
      </p>
      <Head asked={asked} id={id} />
      {found && (
        <div className="domains">
          <FactsCard
            id="agreements"
            section={listSection(OrganizationAgreements, { id }, state.n)}
            {...rows}
          />
          <FactsCard
            id="settlements"
            section={listSection(OrganizationSettlements, { id }, state.n)}
            {...rows}
          />
          <FactsCard
            id="livestreams"
            section={listSection(OrganizationLivestreams, { id }, state.n)}
            {...rows}
          />
          <FactsCard
            id="products"
            section={listSection(OrganizationProducts, { id }, state.n)}
            {...rows}
          />
          <FactsCard
            id="placements"
            section={listSection(OrganizationPlacements, { id }, state.n)}
            {...rows}
          />
          <FactsCard
            id="donations"
            section={listSection(OrganizationDonations, { id }, state.n)}
            {...rows}
          />
        </div>
      )}
    </Page>
  );
}
