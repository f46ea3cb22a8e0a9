import { tallied } from '@jiedui/subgraph';
import type { Rows } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { narrowed, standing } from './entries.ts';
import type { Which } from './entries.ts';

/** Of what is kept of all activities: which kinds there are, in which status, and what was said of them. */
function kindsOf(which: Which, all: Rows) {
  const { domains, kinds, status, confirmation, isPart } = which;
  const { tally } = tallied(all, {}, { confirmation, isPart, words: [domains, kinds, status] });
  if (!tally) throw new Error('All activities are kept by their kind');
  return sql`select distinct split_part(k.part, ' ', 2) as kind, split_part(k.part, ' ', 3) as status, k.confirmation
    from ${tally.groups} as k where k.measure = '' and k.records > 0`;
}

/** Whether a domain, a kind, a status or what was said is named, and neither a text nor a region that waits. */
export const isOfKinds = ({ text, awaiting, awaitedBy, ...which }: Which): boolean =>
  [text, awaiting, awaitedBy].every((other) => other == null) &&
  [which.domains, which.kinds, which.status, which.confirmation].some((named) => named != null);

/**
 * How a page is found of activities of a domain, of a kind, in a status, or of which this was said. Of a pairing's the index
 * of its timeline tells all of this. Of all activities another has those of each kind that there is in a status and of which
 * something was said, by their days.
 */
export function byKind(which: Which): Pick<Rows, 'fetchedBy' | 'groups'> {
  if (which.pairing != null) return { fetchedBy: 'pos' };
  const all = standing(undefined);
  return {
    fetchedBy: 'pos',
    groups: {
      all,
      meant: (among) => narrowed(among, which),
      of: kindsOf(which, all),
      holds: (group, row) =>
        sql`(${row['kind']}, ${row['status']}, ${row['confirmation']})
          = (${group['kind']}, ${group['status']}, ${group['confirmation']})`,
    },
  };
}
