import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { formats } from '../../figures/formats.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { quantityMark, quantityText } from '../../figures/quantity-text.ts';
import type { Quantity } from '../../figures/quantity-text.ts';
import { Table } from '../../table/table.tsx';
import { WhyButton } from '../../why/why-button.tsx';
import { figureWord } from '../../why/why-figure.ts';
import { t } from '../../words/t.ts';
import { PairingProgress } from './generated.ts';
import type { PairingProgressQuery } from './generated.ts';
import type { PanelProps } from './panel-props.ts';
import { momentOf } from './pairing-params.ts';

type Progress = NonNullable<PairingProgressQuery['pairing']>['progress'][number];

/** Target against actual of a year; a bar where both are known, words where one is not. */
export function ProgressCard({ asks, state, change, latest }: PanelProps) {
  // The year is its period.
  const { period: _, ...rest } = asks;
  const year = state.year || latest;
  const asked = section(PairingProgress, { ...rest, ...momentOf(state), year });
  return (
    <Card
      id="progress"
      title={t('pairing.plan.progress', { year })}
      section={asked}
      asked={useAnswer(asked)}
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
      table={({ pairing }) => (
        <ProgressTable
          rows={pairing?.progress ?? []}
          ask={(indicator) => change({ why: figureWord(indicator, year) })}
        />
      )}
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

interface ProgressTableProps {
  readonly rows: readonly Progress[];
  /** Why the actual of an indicator is what it is. */
  readonly ask: (indicator: string) => void;
}

const ProgressTable = ({ rows, ask }: ProgressTableProps) => (
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
          target === null ? t('pairing.plan.noTarget') : textOf(target, indicator.unit),
        isNumber: true,
      },
      {
        head: t('pairing.plan.actual'),
        cell: ({ actual, indicator, atLeast }) =>
          actual === null ? (
            t('pairing.plan.noActual')
          ) : (
            <>
              {textOf(actual, indicator.unit, atLeast ? 'AT_LEAST' : 'EXACT')}
              <WhyButton isSmall of={plain(indicator.name)} open={() => ask(indicator.code)} />
            </>
          ),
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

const textOf = (value: string, unit: string, qualifier: Quantity['qualifier'] = 'EXACT') =>
  quantityText(quantityMark({ value, unit, qualifier }), unit);

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
