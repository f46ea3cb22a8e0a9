import { useEffect, useState } from 'react';
import { ask } from '../../data/ask.ts';
import type { Hits } from '../../search/hit.ts';
import { ComparePairingSearch } from './generated.ts';

/** A hand that types is waited for, for so many milliseconds. */
const PAUSE = 150;

/** The pairings that are found for a text and not chosen yet, once whoever types it pauses. */
export function usePairingHits(text: string, chosen: readonly string[]): Hits | undefined {
  const [found, setFound] = useState<Hits>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const leaving = new AbortController();
    const search = async () => {
      const variables = { text: asked };
      const { data, problems } = await ask(ComparePairingSearch, variables, leaving.signal);
      const hits = (data?.search ?? []).map((hit) => ({ ...hit, href: '' }));
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
  if (asked === '' || !found) return undefined;
  return { ...found, hits: found.hits.filter(({ id }) => !chosen.includes(id)) };
}
