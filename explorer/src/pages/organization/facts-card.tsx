import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { More } from '../../card/more.tsx';
import type { Rows } from '../../card/more.tsx';
import type { Section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { factsOf } from './fact.ts';
import type { AnsweredFacts } from './fact.ts';
import { FactTable } from './fact-table.tsx';

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
  const asked = useAnswer(section);
  const domain = DOMAINS[id];
  const isSilent = asked.answer?.data && (factsOf(asked.answer.data)?.totalCount ?? 0) === 0;
  return (
    <div className={`${domain.toLowerCase()} ${isSilent ? 'silent-card' : ''}`}>
      <Card
        id={id}
        title={t(`organization.${id}`)}
        section={section}
        asked={asked}
        height={90}
        aside={<small className="domain">{t(`term.domain.${domain}`)}</small>}
        isEmpty={(data) => factsOf(data)?.totalCount === 0}
        empty={<Empty what={t(`organization.${id}.none`)} why={t('organization.noneWhy')} />}
        table={(data) => (
          <FactTable facts={factsOf(data)?.nodes ?? []} caption={t(`organization.${id}`)} />
        )}
        foot={(data) => {
          const facts = factsOf(data);
          return (
            facts && <More shown={facts.nodes.length} of={facts.totalCount} {...{ n, change }} />
          );
        }}
      />
    </div>
  );
}
