import { t } from '../../../words/t.ts';

/** Why there are no rows, and what would have to be asked apart. */
export const NotOneList = ({ lists }: { readonly lists: readonly string[] }) => (
  <div className="empty">
    <strong>
      {t(lists.length === 0 ? 'query.rows.none' : 'query.rows.many', { n: lists.length })}
    </strong>
    <span>{t(lists.length === 0 ? 'query.rows.noneWhy' : 'query.rows.manyWhy')}</span>
    {lists.length > 0 && (
      <ul>
        {lists.map((list) => (
          <li key={list}>
            <code>{list}</code>
          </li>
        ))}
      </ul>
    )}
  </div>
);
