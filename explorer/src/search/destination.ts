import { ROUTES } from '../routes.ts';
import type { SearchKind } from './generated.ts';

/** The page about a hit of each kind, as a pattern of the routes. */
const PAGES: Readonly<Record<SearchKind, string>> = {
  REGION: '/region/:code',
  PAIRING: '/pairing/:id',
  ORGANIZATION: '/organization/:id',
  WORK_PLAN: '/plan/:id',
  SOURCE: '/source/:id',
};

/** Where the page about something is; undefined where there is none. */
export function destinationOf(kind: SearchKind, id: string): string | undefined {
  const pattern = PAGES[kind];
  if (!ROUTES.some(({ path }) => path === pattern)) return undefined;
  return pattern.replace(/:\w+/, encodeURIComponent(id));
}
