import { amountMark, moneyMark } from './mark.ts';
import type { Mark, Money, MoneyTotal } from './mark.ts';
import { fullText, moneyText, moreText } from './mark-text.ts';
import './figure.css';

/** A figure with its bounds and gaps; the whole of it appears where a pointer or the focus rests on it. */
function MarkedFigure({
  mark,
  isBare = false,
}: {
  readonly mark: Mark;
  readonly isBare?: boolean;
}) {
  if (mark.kind === 'missing') return <span className="figure missing">{moneyText(mark)}</span>;
  const more = isBare ? '' : moreText(mark);
  return (
    <span className={`figure ${mark.bound}`}>
      <data className="figure-value" value={mark.value} tabIndex={0}>
        {moneyText(mark)}
        <span className="figure-full">{fullText(mark)}</span>
      </data>
      {more && <small className="figure-more">{more}</small>}
    </span>
  );
}

interface TotalFigureProps {
  readonly total: MoneyTotal;
  /** Without how many records state nothing: only where that stands beside it. */
  readonly isBare?: boolean;
}

/** A total of money. */
export const TotalFigure = ({ total, isBare = false }: TotalFigureProps) => (
  <MarkedFigure mark={moneyMark(total)} isBare={isBare} />
);

/** The money of one record; the word for it where it states none. */
export const AmountFigure = ({ money }: { readonly money: Money | null }) => (
  <MarkedFigure mark={amountMark(money)} />
);
