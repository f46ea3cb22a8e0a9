import { Link } from 'wouter';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized } from '../../figures/localized.tsx';
import { toMark } from '../../figures/mark.ts';
import { countText } from '../../figures/mark-text.ts';
import { Sure } from '../../figures/sure.tsx';
import { t } from '../../words/t.ts';
import { countOf } from './counts.ts';
import { RegionAssisted } from './generated.ts';
import type { RegionAssistedQuery } from './generated.ts';

type Assisted = NonNullable<RegionAssistedQuery['region']>['assistedBy'][number];

/** Who assists it, each with what is reported of that. */
export function AssistedCard({ code }: { readonly code: string }) {
  const asks = section(RegionAssisted, { code });
  return (
    <Card
      id="assisted"
      title={t('region.assisted')}
      section={asks}
      asked={useAnswer(asks)}
      isEmpty={({ region }) => !region?.assistedBy.length}
      empty={<Empty what={t('region.assisted.none')} why={t('region.assisted.noneWhy')} />}
      table={({ region }) => (
        <ul className="region-pairings">
          {region?.assistedBy.map((pairing) => (
            <Pairing key={pairing.id} pairing={pairing} />
          ))}
        </ul>
      )}
    />
  );
}

function Pairing({ pairing }: { readonly pairing: Assisted }) {
  const { id, kind, supporter, provenance, timeline, placementSummary } = pairing;
  const { agreements, schoolPairings, hospitalPairings } = pairing;
  const heads = placementSummary?.headcount;
  return (
    <li>
      <h3>
        <Link href={`/region/${supporter.code}`}>
          <Localized text={supporter.name} />
        </Link>
      </h3>
      <p>
        <Sure confidence={provenance.confidence}>{t(`term.kind.${kind}`)}</Sure> ·{' '}
        <Link href={`/pairing/${id}`}>{t('region.pairing')}</Link>
      </p>
      <dl>
        <Count name={t('region.count.records')} text={countOf(timeline)} />
        <Count name={t('region.count.agreements')} text={countOf(agreements)} />
        <Count name={t('region.count.schools')} text={countOf(schoolPairings)} />
        <Count name={t('region.count.hospitals')} text={countOf(hospitalPairings)} />
        <Count
          name={t('region.count.placements')}
          text={heads ? countText(toMark(heads), t('region.persons')) : t('region.unanswered')}
        />
      </dl>
    </li>
  );
}

export const Count = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);
