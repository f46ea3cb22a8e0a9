import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { AmountFigure } from '../../figures/figure.tsx';
import { Localized } from '../../figures/localized.tsx';
import { When } from '../../figures/when.tsx';
import { Table } from '../../table/table.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { SourceActivities, SourceStatements } from './generated.ts';
import type { SourceActivitiesQuery, SourceStatementsQuery } from './generated.ts';

interface FactsCardProps {
  readonly id: string;
  readonly linkTo: (fact: string) => string;
  readonly choose: (fact: string) => void;
}

type Activity = NonNullable<SourceActivitiesQuery['source']>['activities']['nodes'][number];
type Statement = NonNullable<SourceStatementsQuery['source']>['statements']['nodes'][number];
type Any = Pick<Activity, 'id' | 'domain' | 'status' | 'provenance'>;

/** As many as the graph gives at once; the file has all. */
const FIRST = 100;

/** All activities that rest on the document, also those whose sentence cannot be told. */
export function ActivitiesCard({ id, ...way }: FactsCardProps) {
  const asks = section(SourceActivities, { id, first: FIRST });
  return (
    <Card
      id="activities"
      title={t('source.activities')}
      section={asks}
      asked={useAnswer(asks)}
      height={320}
      isEmpty={({ source }) => !source?.activities.totalCount}
      empty={<Empty what={t('source.noFacts')} why={t('source.noFactsWhy')} />}
      sentence={({ source }) => t('source.restOn', { n: source?.activities.totalCount ?? 0 })}
      table={({ source }) => (
        <Table<Activity>
          caption={t('source.activities')}
          rows={source?.activities.nodes ?? []}
          rowKey={(row) => row.id}
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
      )}
    />
  );
}

/** What the document says that is no activity. */
export function StatementsCard({ id, ...way }: FactsCardProps) {
  const asks = section(SourceStatements, { id, first: FIRST });
  return (
    <Card
      id="statements"
      title={t('source.statements')}
      section={asks}
      asked={useAnswer(asks)}
      height={320}
      isEmpty={({ source }) => !source?.statements.totalCount}
      empty={<Empty what={t('source.noFacts')} why={t('source.noFactsWhy')} />}
      sentence={({ source }) => t('source.restOn', { n: source?.statements.totalCount ?? 0 })}
      table={({ source }) => (
        <Table<Statement>
          caption={t('source.statements')}
          rows={source?.statements.nodes ?? []}
          rowKey={(row) => row.id}
          columns={[
            { head: t('source.what'), cell: ({ text }) => <Localized text={text} /> },
            { head: t('source.when'), cell: ({ said }) => <When date={said} /> },
            ...columnsOf(way),
          ]}
        />
      )}
    />
  );
}

const columnsOf = ({ linkTo, choose }: Omit<FactsCardProps, 'id'>): Column<Any>[] => [
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
