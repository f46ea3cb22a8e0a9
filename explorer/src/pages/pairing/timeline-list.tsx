import { isDated } from '../../figures/date-text.ts';
import { AmountFigure } from '../../figures/figure.tsx';
import { formats } from '../../figures/formats.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { When } from '../../figures/when.tsx';
import { t } from '../../words/t.ts';
import type { PairingTimelineQuery } from './generated.ts';

type Activity = NonNullable<PairingTimelineQuery['pairing']>['timeline']['nodes'][number];

/** By years, and what has no date in a lane of its own: words such as 近日 are never put at a date. */
export function TimelineList({ activities }: { readonly activities: readonly Activity[] }) {
  const lanes = new Map<string, Activity[]>();
  for (const activity of activities) {
    const { occurred } = activity;
    const year = isDated(occurred) && occurred.date !== null ? occurred.date.slice(0, 4) : '';
    lanes.set(year, [...(lanes.get(year) ?? []), activity]);
  }
  return [...lanes].map(([year, lane]) => (
    <section key={year} className={year ? 'lane' : 'lane undated'} aria-label={laneName(year)}>
      <h3>{laneName(year)}</h3>
      <ol className="latest">
        {lane.map((activity) => (
          <Line key={activity.id} activity={activity} />
        ))}
      </ol>
    </section>
  ));
}

const laneName = (year: string) =>
  year ? formats.year(`${year}-01-01`) : t('pairing.timeline.undated');

function Line({ activity }: { readonly activity: Activity }) {
  const { domain, label, title, status, occurred, money, partOf, confirmation } = activity;
  return (
    <li className={domain.toLowerCase()}>
      <p className="latest-when">
        <When date={occurred} /> · {t(`term.domain.${domain}`)} · {plain(label)} ·{' '}
        {t(`term.status.${status}`)} ·{' '}
        <span className={`state ${confirmation.state.toLowerCase()}`}>
          {t(`term.confirmation.${confirmation.state}`)}
        </span>
      </p>
      <p className="latest-title">
        <Sure confidence={activity.provenance.confidence}>
          <Localized text={title} />
        </Sure>
        {money && (
          <>
            {' '}
            <span className={partOf ? 'inside' : undefined}>
              {partOf && '⊂ '}
              <AmountFigure money={money} />
            </span>
          </>
        )}
      </p>
      {partOf && (
        <p className="part-of">
          {t('figure.part', { whole: plain(partOf.title) })}
          {money && ` — ${t('figure.partNote')}`}
        </p>
      )}
    </li>
  );
}
