import { Empty } from '../../card/empty.tsx';
import { ListCard } from '../../card/list-card.tsx';
import type { Rows } from '../../card/more.tsx';
import type { Section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { factsOf } from './fact.ts';
import type { AnsweredFacts } from './fact.ts';
import { factColumns } from './fact-columns.tsx';

const DOMAINS = {
  agreements: 'INDUSTRY',
  settlements: 'INDUSTRY',
  livestreams: 'PRODUCTS',
  products: 'PRODUCTS',
  placements: 'LABOUR',
  donations: 'PAIRINGS',
} as const;

interface FactsCardProps<Data extends AnsweredFacts, Variables> extends Rows {
  readonly id: keyof typeof DOMAINS;
  readonly section: Section<Data, Variables>;
}

/** One kind of record in which the organization takes part. */
export function FactsCard<Data extends AnsweredFacts, Variables>({
  id,
  section,
  n,
  change,
}: FactsCardProps<Data, Variables>) {
  const { answer } = useAnswer(section);
  const domain = DOMAINS[id];
  // A domain that did not answer is not silent.
  const isSilent = answer?.data && factsOf(answer.data)?.totalCount === 0;
  return (
    <div className={`${domain.toLowerCase()} ${isSilent ? 'silent-card' : ''}`}>
      <ListCard
        {...{ id, section, n, change }}
        title={t(`organization.${id}`)}
        height={90}
        aside={<small className="domain">{t(`term.domain.${domain}`)}</small>}
        listOf={factsOf}
        rowKey={(fact) => fact.id}
        columns={factColumns}
        empty={<Empty what={t(`organization.${id}.none`)} why={t('organization.noneWhy')} />}
      />
    </div>
  );
}
