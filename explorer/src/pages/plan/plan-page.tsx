import { Link } from 'wouter';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { When } from '../../figures/when.tsx';
import { Page } from '../../shell/page.tsx';
import { t } from '../../words/t.ts';
import { PlanCommitments } from './generated.ts';
import type { PlanCommitmentsQuery } from './generated.ts';
import { PromiseTable } from './promise-table.tsx';
import { countsOf } from './promise.ts';
import './plan.css';

type Plan = NonNullable<PlanCommitmentsQuery['workPlan']>;

/** What one plan promised, against what happened. */
export function PlanPage({ id = '' }: Readonly<Record<string, string>>) {
  const asks = section(PlanCommitments, { id });
  const asked = useAnswer(asks);
  const plan = asked.answer?.data?.workPlan;
  const title = plan ? titleOf(plan) : t('plan.nav');
  return (
    <Page title={title}>
      <p className="kind">
        {t('plan.nav')} · <Link href="/plans">{t('plan.all')}</Link>
      </p>
      {plan && <Head plan={plan} />}
      <Card
        id="promises"
        title={t('plan.promises')}
        section={asks}
        asked={asked}
        height={420}
        isEmpty={({ workPlan }) => !workPlan || workPlan.commitments.length === 0}
        empty={
          plan ? (
            <Empty what={t('plan.empty')} why={t('plan.emptyWhy')} />
          ) : (
            <Empty what={t('plan.unknown', { id })} why={t('plan.unknownWhy')} />
          )
        }
        sentence={({ workPlan }) => t('plan.sentence', countsOf(workPlan?.commitments ?? []))}
        table={({ workPlan }) => <PromiseTable promises={workPlan?.commitments ?? []} />}
        foot={() => <p className="card-foot">{t('plan.note')}</p>}
      />
    </Page>
  );
}

const titleOf = ({ title, year }: Pick<Plan, 'title' | 'year'>): string =>
  title ? plain(title) : t('plan.untitled', { year: year ?? t('figure.undated') });

/** Whose plan it is, for when, and how many special plans go with it. */
function Head({ plan }: { readonly plan: Plan }) {
  const { region, issuer, issued, status, year, specialPlanCount, parent } = plan;
  return (
    <dl className="facts">
      {region && <Fact term={t('plan.region')} value={plain(region.name)} />}
      {issuer && (
        <div>
          <dt>{t('plan.issuer')}</dt>
          <dd>
            <Link href={`/organization/${issuer.id}`}>
              <Localized text={issuer.name} />
            </Link>
          </dd>
        </div>
      )}
      <Fact term={t('plan.year')} value={year === null ? t('figure.undated') : String(year)} />
      <div>
        <dt>{t('plan.issued')}</dt>
        <dd>
          <When date={issued} /> · {t(`term.status.${status}`)}
        </dd>
      </div>
      {specialPlanCount !== null && (
        <Fact term={t('plan.special')} value={t('plan.specialCount', { n: specialPlanCount })} />
      )}
      {parent && (
        <div>
          <dt>{t('plan.parent')}</dt>
          <dd>
            <Link href={`/plan/${parent.id}`}>
              {parent.title ? plain(parent.title) : t('plan.nav')}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}

const Fact = ({ term, value }: { readonly term: string; readonly value: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
);
