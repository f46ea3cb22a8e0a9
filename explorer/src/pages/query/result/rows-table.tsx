import { ErrorText } from '../../../words/reason-text.tsx';
import { t } from '../../../words/t.ts';
import { numbersIn } from './chart-columns.ts';
import type { Tabular } from './result.ts';
import { textOf, valueAt } from './rows.ts';
import type { Row } from './rows.ts';

type Rows = Extract<Tabular, { list: unknown }>;

/** So many rows are shown; whoever wants more wants the file. */
const MOST = 1000;

/** The rows of an answer, each field a column, and what went wrong in a row beneath it. */
export function RowsTable({ tabular: { rows, columns, total } }: { readonly tabular: Rows }) {
  const numbers = new Set(numbersIn(rows, columns));
  if (rows.length === 0) return <p className="query-note">{t('query.rows.empty')}</p>;
  return (
    <>
      <p className="query-note">
        {t(total === undefined ? 'query.rows.count' : 'query.rows.of', {
          n: rows.length,
          total: total ?? '',
        })}
        {rows.length > MOST && ` ${t('query.rows.most', { n: MOST })}`}
      </p>
      <div className="query-scroll" tabIndex={0} role="region" aria-label={t('query.view.table')}>
        <table className="query-rows">
          <caption className="hidden">{t('query.rows.caption')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" lang="en">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {rows.slice(0, MOST).map((row) => (
            <RowBody key={row.path.join('.')} row={row} columns={columns} numbers={numbers} />
          ))}
        </table>
      </div>
    </>
  );
}

interface RowBodyProps {
  readonly row: Row;
  readonly columns: readonly string[];
  readonly numbers: ReadonlySet<string>;
}

const RowBody = ({ row: { fields, problems }, columns, numbers }: RowBodyProps) => (
  <tbody>
    <tr>
      {columns.map((column) => {
        const value = valueAt(fields, column);
        return (
          <td key={column} className={numbers.has(column) ? 'number' : undefined}>
            {value === null ? <span className="unsaid">{t('query.null')}</span> : textOf(value)}
          </td>
        );
      })}
    </tr>
    {problems.map((problem, index) => (
      <tr key={index} className="row-problem">
        <td colSpan={columns.length}>
          ✕ <ErrorText reason={problem} />
        </td>
      </tr>
    ))}
  </tbody>
);
