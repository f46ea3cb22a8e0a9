import { toMark } from '../figures/mark.ts';
import type { Total } from '../figures/mark.ts';
import { fullText } from '../figures/mark-text.ts';
import { quantityText } from '../figures/quantity-text.ts';
import { t } from '../words/t.ts';

interface WhyTotalProps {
  /** Its value is null where nothing is stated. */
  readonly total: Omit<Total, 'value'> & { readonly value: string | null };
  readonly unit: string;
}

/** The figure in full, and how many records it counts. */
export function WhyTotal({ total, unit }: WhyTotalProps) {
  const { value, recordCount, missingCount } = total;
  if (recordCount === 0) return <p>{t('why.noRecords')}</p>;
  const mark = toMark({ ...total, value: value ?? '0' });
  return (
    <>
      <p className="exact">{unit === 'CNY' ? fullText(mark) : quantityText(mark, unit)}</p>
      <p>{t('why.records', { n: recordCount, missing: missingCount })}</p>
    </>
  );
}
