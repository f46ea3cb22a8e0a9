import type { ReactNode } from 'react';
import { Empty } from '../../card/empty.tsx';
import { ListCard } from '../../card/list-card.tsx';
import type { List } from '../../card/list-card.tsx';
import type { Section } from '../../data/section.ts';
import type { PartialDate } from '../../figures/date-text.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import type { LocalizedText } from '../../figures/localized.tsx';
import { quantityMark } from '../../figures/quantity-text.ts';
import type { Quantity } from '../../figures/quantity-text.ts';
import { QuantityFigure } from '../../figures/quantity-figure.tsx';
import { Sure } from '../../figures/sure.tsx';
import { When } from '../../figures/when.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import type { Confidence, RecordStatus } from './generated.ts';
import type { PanelProps } from './panel-props.ts';

/** What every record of a pairing has, whichever its kind. */
interface Listed {
  readonly id: string;
  readonly title: LocalizedText;
  readonly status: RecordStatus;
  readonly provenance: { readonly confidence: Confidence };
  readonly partOf?: { readonly title: LocalizedText } | null;
}

interface RecordsCardProps<Data, Variables, Row> extends PanelProps {
  readonly id:
    | 'schoolPairings'
    | 'exchangeSessions'
    | 'educationTeams'
    | 'hospitalPairings'
    | 'medicalTeams'
    | 'placementRecords';
  readonly section: Section<Data, Variables>;
  readonly listOf: (data: Data) => List<Row> | null | undefined;
  readonly dateOf: (row: Row) => PartialDate;
  /** Between its date and its status. */
  readonly columns: readonly Column<Row>[];
}

/** The records of one kind: what each is, when, and how far it has come. */
export function RecordsCard<Data, Variables, Row extends Listed>({
  id,
  section,
  dateOf,
  columns,
  state,
  change,
  listOf,
}: RecordsCardProps<Data, Variables, Row>) {
  return (
    <ListCard
      {...{ id, section, listOf, change }}
      n={state.n}
      title={t(`pairing.${id}`)}
      rowKey={(row) => row.id}
      empty={<Empty what={t(`pairing.${id}.empty`)} why={t('pairing.emptyWhy')} />}
      sentence={(n) => t(`pairing.${id}.sentence`, { n })}
      columns={[
        { head: t('pairing.record'), cell: (row) => <Title {...row} /> },
        { head: t('pairing.when'), cell: (row) => <When date={dateOf(row)} /> },
        ...columns,
        { head: t('pairing.status'), cell: ({ status }) => t(`term.status.${status}`) },
      ]}
    />
  );
}

const Title = ({ title, provenance, partOf }: Listed) => (
  <>
    <Sure confidence={provenance.confidence}>
      <Localized text={title} />
    </Sure>
    {partOf && (
      <small className="part-of">{t('figure.part', { whole: plain(partOf.title) })}</small>
    )}
  </>
);

/** The name of what takes part; the word for it where the source names none. */
export const nameOf = (named: { readonly name: LocalizedText } | null): ReactNode =>
  named ? <Localized text={named.name} /> : t('figure.missing');

/** A number with what it counts; the word for it where none is stated. */
export const Stated = ({ of }: { readonly of: Quantity | null }) => (
  <QuantityFigure mark={quantityMark(of)} unit={of?.unit ?? 'person'} />
);
