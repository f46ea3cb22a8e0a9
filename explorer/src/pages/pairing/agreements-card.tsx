import { Empty } from '../../card/empty.tsx';
import { ListCard } from '../../card/list-card.tsx';
import { listSection } from '../../data/section.ts';
import { AmountFigure } from '../../figures/figure.tsx';
import { Localized, plain } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { When } from '../../figures/when.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PairingAgreements } from './generated.ts';
import type { PairingAgreementsQuery } from './generated.ts';
import type { PanelProps } from './panel-props.ts';

type Agreement = NonNullable<
  NonNullable<PairingAgreementsQuery['pairing']>['agreements']
>['nodes'][number];

/** What the two sides signed; what lies inside an event's figure says so. */
export const AgreementsCard = ({ asks, state, change }: PanelProps) => (
  <ListCard
    id="agreements"
    title={t('pairing.agreements')}
    section={listSection(PairingAgreements, asks, state.n)}
    listOf={({ pairing }) => pairing?.agreements}
    rowKey={({ id }) => id}
    empty={<Empty what={t('pairing.agreements.empty')} why={t('pairing.agreements.emptyWhy')} />}
    sentence={(n) => t('pairing.agreements.sentence', { n })}
    columns={columns()}
    n={state.n}
    change={change}
  />
);

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
