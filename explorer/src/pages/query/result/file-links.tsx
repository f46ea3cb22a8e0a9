import { OperationTypeNode } from 'graphql';
import { ENDPOINT } from '../../../data/ask.ts';
import { language } from '../../../words/language.ts';
import { t } from '../../../words/t.ts';
import type { Run } from '../run/use-run.ts';
import { NotOneList } from './not-one-list.tsx';
import { askedBy, pagedLists } from './result.ts';

/** Longer addresses are refused on their way. */
const LONGEST = 12_000;

/** The rows as a file, all pages of them: links, so that the browser streams them to disk. */
export function FileLinks({ run }: { readonly run: Run }) {
  const lists = pagedLists(run);
  if (askedBy(run)?.operation.operation !== OperationTypeNode.QUERY)
    return <p className="query-note">{t('query.file.queries')}</p>;
  if (lists.length !== 1) return <NotOneList lists={lists} />;
  const links = (['csv', 'xlsx'] as const).map((format) => ({ format, href: linkTo(run, format) }));
  if (links.some(({ href }) => href.length > LONGEST))
    return <p className="query-note">{t('query.file.long')}</p>;
  return (
    <div className="query-files">
      <p>{t('query.file.all', { list: lists[0] ?? '' })}</p>
      <p>
        {links.map(({ format, href }) => (
          <a key={format} className="button" href={href} data-file={format} download>
            {t(`card.${format}`)}
          </a>
        ))}
      </p>
      <p className="query-note">{t('query.file.how')}</p>
      <pre
        tabIndex={0}
      >{`curl -o rows.csv '${new URL(linkTo(run, 'csv'), location.href).href}'`}</pre>
    </div>
  );
}

function linkTo(
  { request: { query, variables, operationName } }: Run,
  format: 'csv' | 'xlsx',
): string {
  const asked = new URLSearchParams({
    format,
    lang: language,
    query,
    variables: JSON.stringify(variables),
    ...(operationName !== undefined && { operationName }),
  });
  return `${ENDPOINT}?${asked.toString().replaceAll("'", '%27')}`;
}
