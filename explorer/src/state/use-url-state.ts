import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readState, writeState } from './codec.ts';
import type { Params, StateOf } from './codec.ts';

export interface UrlState<All extends Params> {
  readonly state: StateOf<All>;
  /** What the address says and nobody understands; to be told. */
  readonly dropped: readonly string[];
  /** Typing replaces the entry in the browser's history, choosing adds one. */
  readonly change: (part: Partial<StateOf<All>>, how?: 'choose' | 'type') => void;
  /** The address with another state, for a link. */
  readonly linkTo: (part: Partial<StateOf<All>>) => string;
}

/** What a reader can change on a page, kept in its address. */
export function useUrlState<All extends Params>(params: All): UrlState<All> {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { state, dropped } = useMemo(() => readState(params, search), [params, search]);
  const linkTo = (part: Partial<StateOf<All>>) => {
    const query = writeState(params, { ...state, ...part });
    return query ? `${path}?${query}` : path;
  };
  return {
    state,
    dropped,
    linkTo,
    change: (part, how = 'choose') => navigate(linkTo(part), { replace: how === 'type' }),
  };
}
