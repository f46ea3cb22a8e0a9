import { useEffect, useState } from 'react';
import type { LocalizedText } from '../../figures/localized.tsx';

/** A question that can be asked as it stands. */
export interface Ready {
  /** `q03` */
  readonly id: string;
  readonly title: LocalizedText;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Those that the graph which is served can answer; none where they cannot be had. */
export function useReady(): readonly Ready[] | undefined {
  const [ready, setReady] = useState<readonly Ready[]>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/query/ready.json', { signal: leaving.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Ready[]>) : []))
      .then(setReady, () => leaving.signal.aborted || setReady([]));
    return () => leaving.abort();
  }, []);
  return ready;
}
