import { isFrequent, tallied } from '@jiedui/subgraph';
import type { Order, Rows } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { narrowed, standing } from './entries.ts';
import type { Which } from './entries.ts';

/** Of what is kept of all activities: which kinds there are, in which status, and what was said of them. */
function kinds(which: Which, chosen: Rows) {
  const { domains, kinds, status, confirmation, isPart } = which;
  const { tally } = tallied(chosen, {}, { confirmation, isPart, words: [domains, kinds, status] });
  if (!tally) throw new Error('All activities are kept by their kind');
  return sql`select distinct split_part(k.part, ' ', 2) as kind, split_part(k.part, ' ', 3) as status, k.confirmation
    from ${tally.groups} as k where k.measure = '' and k.records > 0`;
}

/**
 * Of all activities those of a domain, of a kind, in a status, or of which this was said, by their days. Where hardly any of the
 * newest are, a page is chosen from the first of each kind that there are, so that nobody reads on to the end for the last
 * few; where many are, the order of all soon comes to enough.
 */
export function byKind(which: Which, order: Order): readonly [rare: Rows, frequent: Rows] {
  const all = standing(undefined);
  const chosen = narrowed(all, which);
  const frequent = isFrequent(all, order, (among) => narrowed(among, which));
  return [
    {
      ...chosen,
      table: 'activity',
      fetchedBy: 'pos',
      groups: {
        of: sql`(${kinds(which, chosen)} and not ${frequent})`,
        holds: (group, row) =>
          sql`(${row['kind']}, ${row['status']}, ${row['confirmation']})
            = (${group['kind']}, ${group['status']}, ${group['confirmation']})`,
      },
    },
    { ...chosen, from: (alias) => chosen.from(alias).where(frequent) },
  ];
}
