import './count-table.css';

/** Darker with more; the number stands in it, so that nobody need compare colours. Empty where nothing is reported. */
export const CountCell = ({ count }: { readonly count: number }) => (
  <td className={`count-${String(Math.min(Math.ceil(count / 2), 5))}`}>{count > 0 && count}</td>
);
