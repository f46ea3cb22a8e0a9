import { plain } from '../../figures/localized.tsx';
import { unitName } from '../../figures/quantity-text.ts';
import { t } from '../../words/t.ts';
import type { CompareChange } from './compare-params.ts';
import type { Indicator, Refusal } from './never-merge.ts';

interface RefusedProps {
  readonly one: Indicator;
  readonly other: Indicator;
  readonly refusal: Refusal;
  readonly change: CompareChange;
}

/** That two indicators may not stand together, why, and the way to either. */
export function Refused({ one, other, refusal, change }: RefusedProps) {
  return (
    <section className="card refused" role="status">
      <h2>{t('compare.refused.title', { one: plain(one.name), other: plain(other.name) })}</h2>
      <p>
        {t(`compare.refused.${refusal}`, {
          oneUnit: unitName(one.unit),
          otherUnit: unitName(other.unit),
        })}
      </p>
      {[one, other].map(({ code, name }) => (
        <button key={code} type="button" onClick={() => change({ indicator: [code] })}>
          {t('compare.refused.only', { name: plain(name) })}
        </button>
      ))}
    </section>
  );
}
