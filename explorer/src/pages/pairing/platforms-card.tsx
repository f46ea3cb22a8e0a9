import { Empty } from '../../card/empty.tsx';
import { ListCard } from '../../card/list-card.tsx';
import { listSection } from '../../data/section.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { When } from '../../figures/when.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PairingPlatforms } from './generated.ts';
import type { PairingPlatformsQuery } from './generated.ts';
import type { PanelProps } from './panel-props.ts';

type Platform = NonNullable<
  NonNullable<PairingPlatformsQuery['pairing']>['salesPlatforms']
>['nodes'][number];

/** Where the recipient's goods are sold. */
export function PlatformsCard({ asks, state, change }: PanelProps) {
  // A platform has no period of its own.
  const { period: _, ...rest } = asks;
  return (
    <ListCard
      id="platforms"
      title={t('pairing.platforms')}
      section={listSection(PairingPlatforms, rest, state.n)}
      listOf={({ pairing }) => pairing?.salesPlatforms}
      rowKey={({ id }) => id}
      empty={<Empty what={t('pairing.platforms.empty')} why={t('pairing.platforms.emptyWhy')} />}
      sentence={(n) => t('pairing.platforms.sentence', { n })}
      columns={columns()}
      n={state.n}
      change={change}
    />
  );
}

const columns = (): Column<Platform>[] => [
  {
    head: t('pairing.platforms.name'),
    cell: ({ name, provenance }) => (
      <Sure confidence={provenance.confidence}>
        <Localized text={name} />
      </Sure>
    ),
  },
  {
    head: t('pairing.platforms.host'),
    cell: ({ host }) => (host ? plain(host.name) : t('figure.missing')),
  },
  {
    head: t('pairing.platforms.functions'),
    cell: ({ functions }) => functions.map(plain).join(' · ') || t('figure.missing'),
  },
  {
    head: t('pairing.platforms.opened'),
    cell: ({ opened }) => (opened ? <When date={opened} /> : t('figure.undated')),
  },
  { head: t('pairing.status'), cell: ({ status }) => t(`term.status.${status}`) },
];
