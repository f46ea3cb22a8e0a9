import { Card } from '../../card/card.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { CoverageTable } from './coverage-table.tsx';
import { PairingCoverage } from './generated.ts';
import type { PairingCoverageQuery } from './generated.ts';
import { momentOf } from './pairing-params.ts';
import type { PanelProps } from './panel-props.ts';

/** Where something is reported, and where nothing is: silence shows. */
export function CoverageCard({ asks, state, change, latest }: PanelProps) {
  const asked = section(PairingCoverage, { id: asks.id, ...momentOf(state) });
  const year = state.year || latest;
  return (
    <Card
      id="coverage"
      title={t('pairing.coverage')}
      section={asked}
      asked={useAnswer(asked)}
      height={330}
      isEmpty={({ pairing }) => !pairing}
      empty=""
      sentence={({ pairing }) => sentenceOf(pairing?.coverage ?? [])}
      table={({ pairing }) => (
        <CoverageTable
          coverage={pairing?.coverage ?? []}
          year={year}
          onYear={(chosen) => change({ year: chosen }, 'type')}
          onDomain={(domain) => change({ domain: [domain], tab: 'all' })}
        />
      )}
    />
  );
}

type Coverage = NonNullable<PairingCoverageQuery['pairing']>['coverage'];

function sentenceOf(coverage: Coverage): string {
  const sum = (count: (domain: Coverage[number]) => number) =>
    coverage.reduce((all, domain) => all + count(domain), 0);
  return t('pairing.coverage.sentence', {
    silent: coverage.filter(({ activityCount }) => activityCount === 0).length,
    undated: sum(({ undatedCount }) => undatedCount),
    yearOnly: sum(({ periodOnlyCount }) => periodOnlyCount),
  });
}
