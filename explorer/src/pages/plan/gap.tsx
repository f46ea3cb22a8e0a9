import { quantityMark, quantityText } from '../../figures/quantity-text.ts';
import { t } from '../../words/t.ts';
import { outcomeOf } from './promise.ts';
import type { Pledge } from './promise.ts';

/** Up to so many things are drawn one by one. */
const ONE_BY_ONE = 40;

/** What lies between promised and happened: outlined, never a failure, since what is not reported may have happened. */
export function Gap({ promise }: { readonly promise: Pledge }) {
  const outcome = outcomeOf(promise);
  if (outcome.kind === 'unmeasured')
    return <span className="unmeasured">{t(`plan.unmeasured.${outcome.reason}`)}</span>;
  if (outcome.kind === 'met') return <strong className="met">{t('plan.met')}</strong>;
  const { promised, happened } = outcome;
  const unit = promise.promised?.unit ?? '';
  const left = quantityMark({ value: String(promised - happened), unit, qualifier: 'EXACT' });
  return (
    <span className="gap">
      <Cells promised={promised} happened={happened} isWhole={unit !== 'CNY'} />
      <small>
        {t(outcome.kind === 'silent' ? 'plan.gap.silent' : 'plan.gap', {
          left: quantityText(left, unit),
        })}
      </small>
    </span>
  );
}

interface CellsProps {
  readonly promised: number;
  readonly happened: number;
  /** Whether single things are counted. */
  readonly isWhole: boolean;
}

function Cells({ promised, happened, isWhole }: CellsProps) {
  if (!isWhole || promised > ONE_BY_ONE)
    return (
      <span className="gap-bar" aria-hidden="true">
        <i style={{ width: `${String((100 * happened) / promised)}%` }} />
      </span>
    );
  return (
    <span className="cells" aria-hidden="true">
      {Array.from({ length: Math.ceil(promised) }, (_, index) => (
        <i key={index} className={index < happened ? 'full' : undefined} />
      ))}
    </span>
  );
}
