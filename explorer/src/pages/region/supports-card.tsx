import { Link } from 'wouter';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { countOf } from './counts.ts';
import { RegionSupports } from './generated.ts';

/** Whom it assists. */
export function SupportsCard({ code }: { readonly code: string }) {
  const asks = section(RegionSupports, { code });
  return (
    <Card
      id="supports"
      title={t('region.supports')}
      section={asks}
      asked={useAnswer(asks)}
      isEmpty={({ region }) => !region?.supports.length}
      empty={<Empty what={t('region.supports.none')} why={t('region.assisted.noneWhy')} />}
      table={({ region }) => (
        <Table
          caption={t('region.supports')}
          rows={region?.supports ?? []}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t('term.recipient'),
              cell: ({ recipient }) => (
                <Link href={`/region/${recipient.code}`}>
                  <Localized text={recipient.name} />
                </Link>
              ),
            },
            {
              head: t('region.kind'),
              cell: ({ kind, provenance }) => (
                <Sure confidence={provenance.confidence}>{t(`term.kind.${kind}`)}</Sure>
              ),
            },
            {
              head: t('region.count.records'),
              cell: ({ timeline }) => countOf(timeline),
              isNumber: true,
            },
            {
              head: t('region.pairing'),
              cell: ({ id }) => <Link href={`/pairing/${id}`}>{t('region.open')}</Link>,
            },
          ]}
        />
      )}
    />
  );
}
