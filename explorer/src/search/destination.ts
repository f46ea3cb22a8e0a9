import type { SearchKind } from './generated.ts';

/** The page about a hit of each kind, as a pattern of the routes. */
const PAGES: Readonly<Record<SearchKind, string>> = {
  REGION: '/region/:code',
  PAIRING: '/pairing/:id',
  ORGANIZATION: '/organization/:id',
  WORK_PLAN: '/plan/:id',
  SOURCE: '/source/:id',
};

/** Where the page about something is. */
export const destinationOf = (kind: SearchKind, id: string): string =>
  PAGES[kind].replace(/:\w+/, encodeURIComponent(id));
