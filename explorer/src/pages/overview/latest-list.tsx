import { Link } from 'wouter';
import { Between } from '../../figures/between.tsx';
import { AmountFigure } from '../../figures/figure.tsx';
import { Localized, plain } from '../../figures/localized.tsx';
import { When } from '../../figures/when.tsx';
import { t } from '../../words/t.ts';
import type { OverviewLatestQuery } from './generated.ts';

type Activity = OverviewLatestQuery['activities']['nodes'][number];

export const LatestList = ({ activities }: { readonly activities: readonly Activity[] }) => (
  <ol className="latest">
    {activities.map((activity) => (
      <Line key={activity.id} activity={activity} />
    ))}
  </ol>
);

function Line({ activity }: { readonly activity: Activity }) {
  const { domain, label, title, status, occurred, money, partOf, pairing } = activity;
  return (
    <li className={domain.toLowerCase()}>
      <p className="latest-when">
        <When date={occurred} /> · {t(`term.domain.${domain}`)} · {plain(label)} ·{' '}
        {t(`term.status.${status}`)}
      </p>
      <p className="latest-title">
        <Localized text={title} />
        {money && (
          <>
            {' '}
            <AmountFigure money={money} />
          </>
        )}
      </p>
      {partOf && <p className="part-of">{t('figure.part', { whole: plain(partOf.title) })}</p>}
      <p className="latest-where">
        {pairing ? (
          <Link href={`/pairing/${encodeURIComponent(pairing.id)}`}>
            <Between {...pairing} />
          </Link>
        ) : (
          t('overview.latest.unpaired')
        )}
      </p>
    </li>
  );
}
