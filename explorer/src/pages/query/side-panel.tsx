import type { ReactNode } from 'react';
import { t } from '../../words/t.ts';

interface SidePanelProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

export const SidePanel = ({ title, close, children }: SidePanelProps) => (
  <aside className="query-side" aria-label={title}>
    <header>
      <h2>{title}</h2>
      <button type="button" aria-label={t('query.close', { title })} onClick={close}>
        ✕
      </button>
    </header>
    <div className="query-side-body" tabIndex={0} role="region" aria-label={title}>
      {children}
    </div>
  </aside>
);
