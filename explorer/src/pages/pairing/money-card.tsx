import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { YearBars } from '../../chart/year-bars.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { TotalFigure } from '../../figures/figure.tsx';
import { formats } from '../../figures/formats.ts';
import { moneyMark } from '../../figures/mark.ts';
import type { MoneyTotal } from '../../figures/mark.ts';
import { moneyText, moreText } from '../../figures/mark-text.ts';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PairingMoney } from './generated.ts';
import type { PairingMoneyQuery } from './generated.ts';
import type { PanelProps } from './panel-props.ts';
import { rest } from './rest-of-total.ts';

type Summary = NonNullable<NonNullable<PairingMoneyQuery['pairing']>['investmentSummary']>;

interface Year {
  readonly name: string;
  readonly contracted: MoneyTotal;
  readonly paidIn: MoneyTotal;
}

/** Contracted beside paid-in, year by year; what no year is known of stands at the end. */
export function MoneyCard({ asks }: PanelProps) {
  const asked = section(PairingMoney, asks);
  const summaryOf = ({ pairing }: PairingMoneyQuery) => pairing?.investmentSummary;
  return (
    <Card
      id="money"
      title={t('pairing.money')}
      section={asked}
      asked={useAnswer(asked)}
      height={330}
      isEmpty={(data) => {
        const summary = summaryOf(data);
        return !summary || [summary.contracted, summary.paidIn].every(isSilent);
      }}
      empty={<Empty what={t('pairing.money.empty')} why={t('pairing.money.emptyWhy')} />}
      sentence={(data) => sentenceOf(summaryOf(data))}
      chart={(data) => <MoneyBars summary={summaryOf(data)} />}
      table={(data) => <MoneyTable years={yearsOf(summaryOf(data))} />}
    />
  );
}

const isSilent = (total: MoneyTotal) => moneyMark(total).kind === 'missing';

function sentenceOf(summary: Summary | null | undefined): string {
  if (!summary) return '';
  const words = (total: MoneyTotal) => {
    const mark = moneyMark(total);
    return [moneyText(mark), moreText(mark)].filter(Boolean).join(' ');
  };
  return t('pairing.money.sentence', {
    contracted: words(summary.contracted),
    paidIn: words(summary.paidIn),
  });
}

function yearsOf(summary: Summary | null | undefined): Year[] {
  if (!summary) return [];
  const years = summary.buckets.map(({ from, ...totals }) => ({
    name: formats.year(from),
    ...totals,
  }));
  const undated = {
    name: t('pairing.money.undated'),
    contracted: rest(
      summary.contracted,
      summary.buckets.map(({ contracted }) => contracted),
    ),
    paidIn: rest(
      summary.paidIn,
      summary.buckets.map(({ paidIn }) => paidIn),
    ),
  };
  const hasUndated = undated.contracted.recordCount + undated.paidIn.recordCount > 0;
  return hasUndated ? [...years, undated] : years;
}

function MoneyBars({ summary }: { readonly summary: Summary | null | undefined }) {
  const bar = (total: MoneyTotal, name: string, style: 'outlined' | 'solid') => {
    const mark = moneyMark(total);
    return { name, mark, text: moneyText(mark), style };
  };
  return (
    <YearBars
      description={sentenceOf(summary)}
      groups={yearsOf(summary).map(({ name, contracted, paidIn }) => ({
        name,
        bars: [
          bar(contracted, t('figure.contracted'), 'outlined'),
          bar(paidIn, t('figure.paidIn'), 'solid'),
        ],
      }))}
    />
  );
}

const MoneyTable = ({ years }: { readonly years: readonly Year[] }) => (
  <Table
    caption={t('pairing.money.caption')}
    rows={years}
    rowKey={({ name }) => name}
    columns={[
      { head: t('pairing.money.year'), cell: ({ name }) => name },
      {
        head: t('figure.contracted'),
        cell: ({ contracted }) => <TotalFigure total={contracted} />,
        isNumber: true,
      },
      {
        head: t('figure.paidIn'),
        cell: ({ paidIn }) => <TotalFigure total={paidIn} />,
        isNumber: true,
      },
    ]}
  />
);
