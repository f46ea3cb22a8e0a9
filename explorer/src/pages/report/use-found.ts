import { useEffect, useState } from 'react';
import { ask } from '../../data/ask.ts';
import { plain } from '../../figures/localized.tsx';
import { ReportFind } from './generated.ts';
import type { Column } from './kinds/kind.ts';

export interface Found {
  readonly id: string;
  readonly name: string;
}

const PAUSE = 200;

/** What a text may name, once whoever types it pauses. */
export function useFound(search: Column['search'], text: string): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  const asked = text.trim();
  useEffect(() => {
    if (!search || asked === '') return undefined;
    const leaving = new AbortController();
    const look = async () => {
      const { data } = await ask(ReportFind, { text: asked, kinds: [search] }, leaving.signal);
      setFound((data?.search ?? []).map(({ id, name }) => ({ id, name: plain(name) })));
    };
    const timer = setTimeout(() => {
      look().catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [search, asked]);
  return asked === '' ? [] : found;
}
