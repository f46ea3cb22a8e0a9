import { useEffect, useEffectEvent, useState } from 'react';
import { Loading } from '../../card/loading.tsx';
import '../../card/card.css';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { Aside } from './aside.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useSchema } from './docs/use-schema.ts';
import { Editors } from './editors.tsx';
import { pastQuestions } from './history.ts';
import { queryParams } from './query-params.ts';
import { useReady } from './ready.ts';
import { ResultPanel } from './result/result-panel.tsx';
import { Toolbar } from './toolbar.tsx';
import { useAsking } from './use-asking.ts';
import { questionOf, useQuestion } from './use-question.ts';
import './query.css';

/** The question behind every number, to be changed and asked. */
export function QueryPage() {
  const { state, change: changeState, dropped } = useUrlState(queryParams);
  const ready = useReady();
  const known = useSchema();
  const { question, given, change, give, isUnreadable } = useQuestion(ready, state.ready);
  const [past, setPast] = useState(pastQuestions);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const asking = useAsking(question, setPast);
  const { panel, view } = state;
  useRunKey(asking.ask);
  const openType = (type: string) => setOpened((all) => [...all, type]);
  if (!question) return <Loading height={600} />;
  return (
    <Page title={t('query.title')} dropped={[...dropped, ...(isUnreadable ? ['#q'] : [])]}>
      <Toolbar
        {...{ ready, question, panel, ...asking }}
        isOpen={asking.run?.isOpen === true}
        onRun={asking.ask}
        onStop={asking.stop}
        takeReady={(each) => {
          give(questionOf(each));
          changeState({ ready: each.id });
        }}
        showPanel={(next) => changeState({ panel: next }, 'type')}
      />
      <div className={`query-parts ${panel}`}>
        <Editors
          {...{ question, given }}
          chosen={asking.chosen}
          change={(part) => {
            change(part);
            // It is no longer the ready one: a reload brings back what was typed.
            if (state.ready) changeState({ ready: '' }, 'type');
          }}
          schema={known?.schema}
          onRun={asking.ask}
          onShowInDocs={(_field, type, parent) => {
            changeState({ panel: 'docs' }, 'type');
            openType(parent ?? type ?? '');
          }}
        />
        <ResultPanel
          run={asking.run}
          view={view}
          choose={(next) => changeState({ view: next }, 'type')}
        />
        <Aside
          {...{ panel, known, opened, past, openType }}
          back={() => setOpened((all) => all.slice(0, -1))}
          openPast={give}
          forget={() => setPast([])}
          close={() => changeState({ panel: 'none' }, 'type')}
        />
      </div>
      <p className="query-note">{t('query.note')}</p>
      <ConfirmDialog name={asking.confirming} answer={asking.confirm} />
    </Page>
  );
}

/** Ctrl or ⌘ and Enter, wherever on the page. */
function useRunKey(ask: () => void): void {
  const run = useEffectEvent(ask);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
        return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
