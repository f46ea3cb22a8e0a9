import { useEffect, useState } from 'react';
import { find } from './find.ts';
import type { Found } from './find.ts';
import type { Search } from './kinds/kind.ts';

const PAUSE = 200;

/** What a text may name, once whoever types it pauses. */
export function useFound(search: Search, text: string): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      find(search, asked, leaving.signal).then(setFound, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [search, asked]);
  return asked === '' ? [] : found;
}
