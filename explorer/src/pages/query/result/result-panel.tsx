import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { problemOf } from '../../../data/ask.ts';
import type { GraphError } from '../../../data/ask.ts';
import { ErrorText } from '../../../words/reason-text.tsx';
import { t } from '../../../words/t.ts';
import { Editor } from '../editor/editor.tsx';
import { answerSetup } from '../editor/setups.ts';
import type { QueryState } from '../query-params.ts';
import type { Run } from '../run/use-run.ts';
import { FileLinks } from './file-links.tsx';
import { NotOneList } from './not-one-list.tsx';
import { tabularOf } from './result.ts';
import { RowsChart } from './rows-chart.tsx';
import { RowsTable } from './rows-table.tsx';

const VIEWS = ['json', 'table', 'chart', 'file'] as const;
type View = QueryState['view'];

interface ResultPanelProps {
  readonly run: Run | undefined;
  readonly view: View;
  readonly choose: (view: View) => void;
}

/** The answer to what was asked last, in the form that its reader wants. */
export function ResultPanel({ run, view, choose }: ResultPanelProps) {
  return (
    <section
      className="query-result"
      aria-label={t('query.result')}
      aria-busy={run?.isOpen === true}
    >
      <Tabs view={view} choose={choose} />
      {run?.isOpen && <div className="asking" />}
      <p className="query-status" role="status">
        {statusOf(run)}
      </p>
      <div id="query-view" role="tabpanel" aria-labelledby={`query-tab-${view}`}>
        {run?.reply ? (
          <View run={run} view={view} />
        ) : (
          <p className="query-note">{t(run ? 'query.waiting' : 'query.nothing')}</p>
        )}
      </div>
    </section>
  );
}

function Tabs({ view, choose }: Pick<ResultPanelProps, 'view' | 'choose'>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length];
    if (!next) return;
    choose(next);
    document.getElementById(`query-tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t('query.result')} className="query-tabs" onKeyDown={onKeyDown}>
      {VIEWS.map((each) => (
        <button
          key={each}
          id={`query-tab-${each}`}
          type="button"
          role="tab"
          aria-selected={each === view}
          aria-controls="query-view"
          tabIndex={each === view ? 0 : -1}
          onClick={() => choose(each)}
        >
          {t(`query.view.${each}`)}
        </button>
      ))}
    </div>
  );
}

function statusOf(run: Run | undefined): string {
  if (!run) return '';
  const { reply, isOpen, events } = run;
  if (events > 0) return t(isOpen ? 'query.events' : 'query.eventsEnded', { n: events });
  if (isOpen || !reply) return isOpen ? t('query.waiting') : '';
  const errors = reply.errors.length;
  const said = t(errors > 0 ? 'query.problems' : 'query.done', { ms: reply.took ?? '', n: errors });
  return reply.requestId && errors > 0
    ? `${said} ${t('card.request', { id: reply.requestId })}`
    : said;
}

function View({ run, view }: { readonly run: Run; readonly view: View }) {
  const tabular = useMemo(() => tabularOf(run), [run]);
  const text = useMemo(() => JSON.stringify(run.reply?.body, null, 2), [run.reply]);
  if (view === 'json')
    return <Editor label={t('query.answer')} text={text} given={text} setup={answerSetup} />;
  if (view === 'file') return <FileLinks run={run} />;
  if (!('list' in tabular))
    return (
      <>
        <Errors errors={run.reply?.errors ?? []} />
        <NotOneList lists={tabular.lists} />
      </>
    );
  return (
    <>
      <Errors errors={tabular.beside} />
      {view === 'table' ? <RowsTable tabular={tabular} /> : <RowsChart tabular={tabular} />}
    </>
  );
}

/** What went wrong, where, and by which word programs know it. */
const Errors = ({ errors }: { readonly errors: readonly GraphError[] }) =>
  errors.length > 0 && (
    <ul className="problem query-errors" role="alert">
      {errors.map(problemOf).map(({ code, path, ...reason }, index) => (
        <li key={index}>
          <code>{code}</code> <ErrorText reason={reason} />{' '}
          {path.length > 0 && <code>{path.join('.')}</code>}
        </li>
      ))}
    </ul>
  );
