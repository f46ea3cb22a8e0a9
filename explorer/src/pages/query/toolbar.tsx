import { useState } from 'react';
import { plain } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import type { QueryState } from './query-params.ts';
import type { Ready } from './ready.ts';
import type { Question } from './run/question.ts';
import { addressOf } from './run/linked-question.ts';

type Panel = QueryState['panel'];

interface ToolbarProps {
  readonly ready: readonly Ready[] | undefined;
  readonly question: Question;
  readonly takeReady: (ready: Ready) => void;
  /** The names of the operations in the text. */
  readonly names: readonly string[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
  readonly isOpen: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly panel: Panel;
  readonly showPanel: (panel: Panel) => void;
}

const isApple = navigator.userAgent.includes('Mac');

export function Toolbar(props: ToolbarProps) {
  const { names, chosen, choose, isOpen, onRun, onStop, panel, showPanel } = props;
  return (
    <div className="query-bar-top" role="toolbar" aria-label={t('query.toolbar')}>
      <ReadyChoice {...props} />
      {names.length > 1 && (
        <label>
          {t('query.operation')}{' '}
          <select value={chosen} onChange={({ target }) => choose(target.value)}>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="query-run" onClick={isOpen ? onStop : onRun}>
        {isOpen ? `■ ${t('query.stop')}` : `▶ ${t('query.run')}`}{' '}
        <kbd>{isApple ? '⌘' : 'Ctrl'} ⏎</kbd>
      </button>
      <ShareButton question={props.question} />
      {(['history', 'docs'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={panel === each}
          onClick={() => showPanel(panel === each ? 'none' : each)}
        >
          {t(`query.${each}`)}
        </button>
      ))}
    </div>
  );
}

/** Chosen by what they answer; what stands in the editors is no longer one as soon as it is changed. */
function ReadyChoice({ ready = [], question, takeReady }: ToolbarProps) {
  const current = ready.find(({ query }) => query === question.query);
  const take = (id: string) => {
    const found = ready.find((each) => each.id === id);
    if (found) takeReady(found);
  };
  return (
    <label className="query-ready">
      {t('query.ready')}{' '}
      <select value={current?.id ?? ''} onChange={({ target }) => take(target.value)}>
        <option value="" disabled>
          {t('query.ready.own')}
        </option>
        {ready.map(({ id, title }) => (
          <option key={id} value={id}>
            {Number(id.slice(1))}. {plain(title)}
          </option>
        ))}
      </select>
    </label>
  );
}

function ShareButton({ question }: { readonly question: Question }) {
  const [shared, setShared] = useState<Question>();
  const share = async () => {
    const address = await addressOf(question);
    history.replaceState(history.state, '', new URL(address).hash);
    await navigator.clipboard.writeText(address).catch(() => undefined);
    setShared(question);
  };
  return (
    <button type="button" onClick={() => void share()}>
      {t(shared === question ? 'card.copied' : 'query.share')}
    </button>
  );
}
