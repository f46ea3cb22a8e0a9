import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/t.ts';

interface Props {
  readonly children: ReactNode;
}

/** What is shown where a page fails, so that the way to the others stays open. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <section className="notice">
        <h1>{t('shell.broken.title')}</h1>
        <p>{t('shell.broken.text')}</p>
        <button type="button" onClick={() => location.reload()}>
          {t('shell.broken.again')}
        </button>
      </section>
    );
  }
}
