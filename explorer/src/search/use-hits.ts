import { useEffect, useState } from 'react';
import { ask } from '../data/ask.ts';
import { destinationOf } from './destination.ts';
import { Search } from './generated.ts';
import type { Hits } from './hit.ts';

/** A hand that types is waited for, for so many milliseconds. */
const PAUSE = 150;

/** What is found for a text, once whoever types it pauses. */
export function useHits(text: string): Hits | undefined {
  const [found, setFound] = useState<Hits>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const leaving = new AbortController();
    const search = async () => {
      const { data, problems } = await ask(Search, { text: asked }, leaving.signal);
      const hits = (data?.search ?? []).map((hit) => ({
        ...hit,
        href: destinationOf(hit.kind, hit.id),
      }));
      setFound({ text: asked, hits, hasFailed: problems.length > 0 });
    };
    const timer = setTimeout(() => {
      search().catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked]);
  return asked === '' ? undefined : found;
}
