import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { When } from '../../figures/when.tsx';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PairingPlatforms } from './generated.ts';
import type { Asks } from './pairing-params.ts';

const MOST = 100;

/** Where the recipient's goods are sold. */
export function PlatformsCard({ asks }: { readonly asks: Asks }) {
  const { period: _, ...rest } = asks;
  const asked = section(PairingPlatforms, { ...rest, first: MOST });
  return (
    <Card
      id="platforms"
      title={t('pairing.platforms')}
      section={asked}
      asked={useAnswer(asked)}
      isEmpty={({ pairing }) => pairing?.salesPlatforms?.totalCount === 0}
      empty={<Empty what={t('pairing.platforms.empty')} why={t('pairing.platforms.emptyWhy')} />}
      sentence={({ pairing }) =>
        t('pairing.platforms.sentence', { n: pairing?.salesPlatforms?.totalCount ?? 0 })
      }
      table={({ pairing }) => (
        <Table
          caption={t('pairing.platforms')}
          rows={pairing?.salesPlatforms?.nodes ?? []}
          rowKey={({ id }) => id}
          columns={[
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
          ]}
        />
      )}
    />
  );
}
