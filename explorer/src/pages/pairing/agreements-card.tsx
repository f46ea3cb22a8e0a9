import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { More } from '../../card/more.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { AmountFigure } from '../../figures/figure.tsx';
import { Localized, plain } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { When } from '../../figures/when.tsx';
import { Table } from '../../table/table.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PairingAgreements } from './generated.ts';
import type { PairingAgreementsQuery } from './generated.ts';
import type { Asks } from './pairing-params.ts';

const MOST = 100;

type Agreement = NonNullable<
  NonNullable<PairingAgreementsQuery['pairing']>['agreements']
>['nodes'][number];

/** What the two sides signed; what lies inside an event's figure says so. */
export function AgreementsCard({ asks }: { readonly asks: Asks }) {
  const asked = section(PairingAgreements, { ...asks, first: MOST });
  return (
    <Card
      id="agreements"
      title={t('pairing.agreements')}
      section={asked}
      asked={useAnswer(asked)}
      isEmpty={({ pairing }) => pairing?.agreements?.totalCount === 0}
      empty={<Empty what={t('pairing.agreements.empty')} why={t('pairing.agreements.emptyWhy')} />}
      sentence={({ pairing }) =>
        t('pairing.agreements.sentence', { n: pairing?.agreements?.totalCount ?? 0 })
      }
      table={({ pairing }) => (
        <Table
          caption={t('pairing.agreements')}
          rows={pairing?.agreements?.nodes ?? []}
          rowKey={({ id }) => id}
          columns={columns()}
        />
      )}
      foot={({ pairing }) => (
        <More
          shown={pairing?.agreements?.nodes.length ?? 0}
          of={pairing?.agreements?.totalCount ?? 0}
          most={MOST}
          onMore={() => undefined}
        />
      )}
    />
  );
}

const columns = (): Column<Agreement>[] => [
  {
    head: t('pairing.agreements.title'),
    cell: ({ title, provenance, partOf }) => (
      <>
        <Sure confidence={provenance.confidence}>
          <Localized text={title} />
        </Sure>
        {partOf && (
          <small className="part-of">{t('figure.part', { whole: plain(partOf.title) })}</small>
        )}
      </>
    ),
  },
  {
    head: t('pairing.agreements.parties'),
    cell: ({ parties }) =>
      parties.flatMap((party) => (party ? [plain(party.name)] : [])).join(' · ') ||
      t('figure.missing'),
  },
  { head: t('pairing.agreements.signed'), cell: ({ signed }) => <When date={signed} /> },
  {
    head: t('figure.contracted'),
    cell: ({ contracted, partOf }) => (
      <span className={partOf ? 'inside' : undefined}>
        {partOf && '⊂ '}
        <AmountFigure money={contracted} />
      </span>
    ),
    isNumber: true,
  },
  {
    head: t('figure.paidIn'),
    cell: ({ paidIn }) => <AmountFigure money={paidIn} />,
    isNumber: true,
  },
];
