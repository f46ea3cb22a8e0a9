import { Empty } from '../../card/empty.tsx';
import { ListCard } from '../../card/list-card.tsx';
import type { Rows } from '../../card/more.tsx';
import { listSection } from '../../data/section.ts';
import { AmountFigure } from '../../figures/figure.tsx';
import { Localized } from '../../figures/localized.tsx';
import { When } from '../../figures/when.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { SourceActivities, SourceStatements } from './generated.ts';
import type { SourceActivitiesQuery } from './generated.ts';

interface FactsCardProps extends Rows {
  readonly id: string;
  readonly linkTo: (fact: string) => string;
  readonly choose: (fact: string) => void;
}

type Activity = NonNullable<SourceActivitiesQuery['source']>['activities']['nodes'][number];
type Any = Pick<Activity, 'id' | 'domain' | 'status' | 'provenance'>;

/** All activities that rest on the document, also those whose sentence cannot be told. */
export function ActivitiesCard({ id, n, change, ...way }: FactsCardProps) {
  return (
    <ListCard
      id="activities"
      title={t('source.activities')}
      section={listSection(SourceActivities, { id }, n)}
      height={320}
      listOf={({ source }) => source?.activities}
      rowKey={(row) => row.id}
      empty={<Empty what={t('source.noFacts')} why={t('source.noFactsWhy')} />}
      sentence={(all) => t('source.restOn', { n: all })}
      n={n}
      change={change}
      columns={[
        { head: t('source.what'), cell: ({ title }) => <Localized text={title} /> },
        { head: t('source.when'), cell: ({ occurred }) => <When date={occurred} /> },
        {
          head: t('source.money'),
          cell: ({ money, partOf }) => (
            <>
              {money && partOf && '⊂ '}
              <AmountFigure money={money} />
            </>
          ),
          isNumber: true,
        },
        ...columnsOf(way),
      ]}
    />
  );
}

/** What the document says that is no activity. */
export function StatementsCard({ id, n, change, ...way }: FactsCardProps) {
  return (
    <ListCard
      id="statements"
      title={t('source.statements')}
      section={listSection(SourceStatements, { id }, n)}
      height={320}
      listOf={({ source }) => source?.statements}
      rowKey={(row) => row.id}
      empty={<Empty what={t('source.noFacts')} why={t('source.noFactsWhy')} />}
      sentence={(all) => t('source.restOn', { n: all })}
      n={n}
      change={change}
      columns={[
        { head: t('source.what'), cell: ({ text }) => <Localized text={text} /> },
        { head: t('source.when'), cell: ({ said }) => <When date={said} /> },
        ...columnsOf(way),
      ]}
    />
  );
}

const columnsOf = ({
  linkTo,
  choose,
}: Pick<FactsCardProps, 'linkTo' | 'choose'>): Column<Any>[] => [
  { head: t('source.domain'), cell: ({ domain }) => t(`term.domain.${domain}`) },
  { head: t('source.status'), cell: ({ status }) => t(`term.status.${status}`) },
  {
    head: t('source.confidence'),
    cell: ({ provenance }) => t(`term.confidence.${provenance.confidence}`),
  },
  {
    head: t('source.where'),
    cell: ({ id, provenance }) =>
      provenance.quote === null ? (
        t('source.noQuote')
      ) : (
        <a
          href={linkTo(id)}
          onClick={(event) => {
            event.preventDefault();
            choose(id);
          }}
        >
          {t('source.show')}
        </a>
      ),
  },
];
