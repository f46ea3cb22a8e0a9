import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { toMark } from '../../figures/mark.ts';
import { countText } from '../../figures/mark-text.ts';
import { QuantityFigure } from '../../figures/quantity-figure.tsx';
import { quantityMark } from '../../figures/quantity-text.ts';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PairingPromises } from './generated.ts';
import type { PairingPromisesQuery } from './generated.ts';
import type { PanelProps } from './panel-props.ts';

type Plan = NonNullable<PairingPromisesQuery['pairing']>['workPlans'][number];
type Promised = Plan['commitments'][number];

/** What the plans promise against what is reported. A gap is shown, and is no failure. */
export function PromisesCard({ asks: { id } }: PanelProps) {
  const asked = section(PairingPromises, { id });
  /** A plan of the supporter has promises for its other pairings too. */
  const ours = ({ commitments }: Plan) =>
    commitments.filter(({ pairing }) => pairing === null || pairing.id === id);
  return (
    <Card
      id="promises"
      title={t('pairing.plan.promises')}
      section={asked}
      asked={useAnswer(asked)}
      isEmpty={({ pairing }) => pairing?.workPlans.length === 0}
      empty={
        <Empty what={t('pairing.plan.promisesEmpty')} why={t('pairing.plan.progressEmptyWhy')} />
      }
      sentence={({ pairing }) => {
        const promises = (pairing?.workPlans ?? []).flatMap(ours);
        return t('pairing.plan.promisesSentence', {
          n: promises.length,
          measured: promises.filter(({ promised }) => promised !== null).length,
        });
      }}
      table={({ pairing }) =>
        pairing?.workPlans.map((plan) => (
          <section key={plan.id} className="part">
            <h3>
              {plan.title ? <Localized text={plan.title} /> : plan.year}{' '}
              {plan.specialPlanCount !== null && (
                <small>{t('pairing.plan.special', { n: plan.specialPlanCount })}</small>
              )}
            </h3>
            <Promises caption={plan.title ? plain(plan.title) : plan.id} rows={ours(plan)} />
          </section>
        ))
      }
    />
  );
}

interface PromisesProps {
  readonly caption: string;
  readonly rows: readonly Promised[];
}

const Promises = ({ caption, rows }: PromisesProps) => (
  <Table
    caption={caption}
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { head: t('pairing.plan.promise'), cell: ({ text }) => <Localized text={text} /> },
      {
        head: t('pairing.plan.promised'),
        cell: ({ promised }) =>
          promised ? (
            <QuantityFigure mark={quantityMark(promised)} unit={promised.unit} />
          ) : (
            t('pairing.plan.noNumber')
          ),
        isNumber: true,
      },
      {
        head: t('pairing.plan.happened'),
        cell: ({ fulfilled, indicator }) => {
          if (indicator === null) return <span className="none">{t('pairing.plan.cannot')}</span>;
          const mark = toMark(fulfilled);
          return mark.kind === 'missing' ? t('pairing.plan.noneNamed') : countText(mark);
        },
        isNumber: true,
      },
    ]}
  />
);
