import { Localized, plain } from '../../figures/localized.tsx';
import { QuantityFigure } from '../../figures/quantity-figure.tsx';
import { quantityMark } from '../../figures/quantity-text.ts';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { Gap } from './gap.tsx';
import { happenedMark } from './promise.ts';
import type { Pledge } from './promise.ts';

/** Every promise in the order of the source, with what was reported to its indicator. */
export const PromiseTable = ({ promises }: { readonly promises: readonly Pledge[] }) => (
  <Table
    caption={t('plan.caption')}
    rows={promises}
    rowKey={({ id }) => id}
    columns={[
      { head: t('plan.promise'), cell: (promise) => <Text promise={promise} /> },
      {
        head: t('plan.promised'),
        cell: ({ promised }) =>
          promised ? (
            <QuantityFigure mark={quantityMark(promised)} unit={promised.unit} />
          ) : (
            <span className="unmeasured">{t('plan.noNumber')}</span>
          ),
        isNumber: true,
      },
      {
        head: t('plan.happened'),
        cell: (promise) => <Happened promise={promise} />,
        isNumber: true,
      },
      { head: t('plan.gapColumn'), cell: (promise) => <Gap promise={promise} /> },
    ]}
  />
);

const Text = ({ promise: { text, pairing } }: { readonly promise: Pledge }) => (
  <span className="promise">
    <Localized text={text} />
    {pairing && (
      <small>
        {plain(pairing.supporter.name)} → {plain(pairing.recipient.name)}
      </small>
    )}
  </span>
);

/** What was reported, with the records that were counted. */
function Happened({ promise }: { readonly promise: Pledge }) {
  const { indicator, activities } = promise;
  if (!indicator) return <span className="unmeasured">{t('plan.noRecord')}</span>;
  return (
    <span className="promise">
      <QuantityFigure mark={happenedMark(promise)} unit={indicator.unit} />
      <small>{t('plan.records', { n: activities.totalCount, name: plain(indicator.name) })}</small>
      {activities.nodes.map(({ id, title }) => (
        <small key={id}>
          <Localized text={title} />
        </small>
      ))}
    </span>
  );
}
