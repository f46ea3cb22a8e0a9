import type { Database } from '@jiedui/database';
import type { SubgraphDefinition } from '../serve/definition.ts';
import type { Bell } from '../writes/bell.ts';
import type { ChangeFeed } from './change.ts';
import { changesIn } from './change-feed.ts';
import type { TrackedTables } from './reads-noted.ts';

/** How the tables of a subgraph change. */
export const trackedTables = ({ records, otherTables }: SubgraphDefinition): TrackedTables => ({
  records: records.map(({ table }) => table),
  others: otherTables?.following ?? {},
  quiet: otherTables?.quiet ?? [],
});

/** What changes in them; the bell rings when something may have. */
export function changeFeed(
  { name, otherTables }: SubgraphDefinition,
  database: Database,
  bell: Bell,
): ChangeFeed {
  const read = changesIn(database.kysely<unknown>(), otherTables ? [otherTables.part] : []);
  return { name, read, onRing: bell.onRing };
}
