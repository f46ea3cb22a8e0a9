import { t } from '../../words/t.ts';
import { DocsPanel } from './docs/docs-panel.tsx';
import type { KnownSchema } from './docs/use-schema.ts';
import { forgetQuestions } from './history.ts';
import type { Past } from './history.ts';
import { HistoryPanel } from './history-panel.tsx';
import type { QueryState } from './query-params.ts';
import { SidePanel } from './side-panel.tsx';

interface AsideProps {
  readonly panel: QueryState['panel'];
  readonly known: KnownSchema | undefined;
  readonly opened: readonly string[];
  readonly openType: (type: string) => void;
  readonly back: () => void;
  readonly past: readonly Past[];
  readonly openPast: (past: Past) => void;
  readonly forget: () => void;
  readonly close: () => void;
}

/** The documentation, or what was asked before; nothing unless somebody wants it. */
export function Aside({ panel, known, opened, openType, back, ...props }: AsideProps) {
  const { past, openPast, forget, close } = props;
  if (panel === 'none') return null;
  return (
    <SidePanel title={t(`query.${panel}`)} close={close}>
      {panel === 'docs' ? (
        <DocsPanel {...{ known, opened, back }} open={openType} />
      ) : (
        <HistoryPanel
          past={past}
          open={openPast}
          forget={() => {
            forgetQuestions();
            forget();
          }}
        />
      )}
    </SidePanel>
  );
}
