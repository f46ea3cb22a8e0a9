import type { Mark } from './mark.ts';
import { fullText } from './mark-text.ts';
import { quantityText } from './quantity-text.ts';
import './figure.css';

/** A number with its unit; money shows the whole of it where a pointer or the focus rests on it. */
export function QuantityFigure({ mark, unit }: { readonly mark: Mark; readonly unit: string }) {
  const text = quantityText(mark, unit);
  if (mark.kind === 'missing') return <span className="figure missing">{text}</span>;
  if (unit !== 'CNY')
    return (
      <data className="figure figure-value" value={mark.value}>
        {text}
      </data>
    );
  return (
    <span className="figure">
      <data className="figure-value" value={mark.value} tabIndex={0}>
        {text}
        <span className="figure-full">{fullText(mark)}</span>
      </data>
    </span>
  );
}
