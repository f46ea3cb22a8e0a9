import { useEffect } from 'react';
import { t } from '../words/t.ts';

/** The title of the window. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${t('shell.name')}`;
  }, [title]);
}
