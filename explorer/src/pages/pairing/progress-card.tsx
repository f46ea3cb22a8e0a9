import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { formats } from '../../figures/formats.ts';
import { Localized } from '../../figures/localized.tsx';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import type { PairingPlanQuery } from './generated.ts';
import type { PanelProps } from './panel-props.ts';
import { planSection } from './plan-section.ts';
import { quantityText } from './quantity-text.ts';

type Progress = NonNullable<PairingPlanQuery['pairing']>['progress'][number];

/** Target against actual of a year; a bar where both are known, words where one is not. */
export function ProgressCard(props: PanelProps) {
  const { state, change, latest } = props;
  const asked = planSection(props);
  const year = state.year || latest;
  return (
    <Card
      id="progress"
      title={t('pairing.plan.progress', { year })}
      section={asked}
      asked={useAnswer(asked)}
      hasFiles={false}
      aside={
        <label>
          {t('pairing.plan.year')}{' '}
          <input
            type="number"
            min={1949}
            max={2999}
            value={year}
            onChange={({ target }) => change({ year: target.valueAsNumber || 0 }, 'type')}
          />
        </label>
      }
      isEmpty={({ pairing }) => pairing?.progress.length === 0}
      empty={
        <Empty
          what={t('pairing.plan.progressEmpty', { year })}
          why={t('pairing.plan.progressEmptyWhy')}
        />
      }
      sentence={({ pairing }) => sentenceOf(pairing?.progress ?? [])}
      table={({ pairing }) => <ProgressTable rows={pairing?.progress ?? []} />}
    />
  );
}

function sentenceOf(rows: readonly Progress[]): string {
  const [first] = rows;
  return first
    ? t('pairing.plan.progressSentence', {
        n: rows.length,
        both: rows.filter(({ completion }) => completion !== null).length,
        at: formats.instant(first.cutOff),
      })
    : '';
}

const ProgressTable = ({ rows }: { readonly rows: readonly Progress[] }) => (
  <Table
    caption={t('pairing.plan.progress', { year: '' })}
    rows={rows}
    rowKey={({ indicator }) => indicator.code}
    columns={[
      {
        head: t('pairing.plan.indicator'),
        cell: ({ indicator }) => <Localized text={indicator.name} />,
      },
      {
        head: t('pairing.plan.target'),
        cell: ({ target, indicator }) =>
          target === null ? t('pairing.plan.noTarget') : quantityText(target, indicator.unit),
        isNumber: true,
      },
      {
        head: t('pairing.plan.actual'),
        cell: ({ actual, indicator, atLeast }) =>
          actual === null
            ? t('pairing.plan.noActual')
            : quantityText(actual, indicator.unit, atLeast),
        isNumber: true,
      },
      {
        head: t('pairing.plan.completion'),
        cell: (row) => <Completion row={row} />,
        isNumber: true,
      },
    ]}
  />
);

function Completion({ row: { completion, atLeast } }: { readonly row: Progress }) {
  if (completion === null) return <span className="none">{t('pairing.plan.cannot')}</span>;
  const share = `${formats.count(completion)}%`;
  return (
    <>
      <meter min={0} max={100} value={Math.min(Number(completion), 100)} aria-hidden="true" />{' '}
      {atLeast ? t('figure.floor', { value: share }) : share}
    </>
  );
}
