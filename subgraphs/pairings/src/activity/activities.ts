import { tallied } from '@jiedui/subgraph';
import type { Arg, Key, Rows } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { sumsOf } from '../indicator/sums.ts';
import { byKind, isOfKinds } from './by-kind.ts';
import { entries } from './entries.ts';
import type { Position, Which } from './entries.ts';

/** The ledger's last position at a moment: two readers of one moment see one state. */
export const asOfPosition = (asOf: Arg<string> | null | undefined): Position | undefined =>
  asOf == null
    ? undefined
    : // The newest entry up to then, by the index alone: a maximum would look at all before it.
      sql<number>`coalesce((select e.pos from ${sql.table('entry')} as e where e.at <= ${asOf}::timestamptz
        order by e.at desc, e.pos desc limit 1), 0)`;

/** Whether activities are chosen by their days, by what they are and by what was said of them, and by nothing else. */
export function isOfCharacter(which: Which): boolean {
  const { pairing, period, confirmation, domains, kinds, status, isPart, ...others } = which;
  return Object.values(others).every((other) => other == null);
}

/** Of a pairing's activities what is kept is told by their domain; of all, by their kind and status, and the whole, too. */
const isKeptOfPairings = ({ kinds, status, isPart }: Which) =>
  kinds == null && status == null && isPart == null;

/**
 * Activities under a filter, now or as of a position. Timeline, counts, totals and flows are all made from this, so that
 * what is counted is what is listed. What is kept of them says of which pairing each group is, if that is asked.
 */
export function activities(which: Which, position?: Position, isByPairing = false): Rows {
  const { pairing, domains, kinds, period, status, confirmation, isPart } = which;
  const chosen = entries(which, position);
  const isOfAll = pairing == null && !isByPairing;
  const isKept =
    position === undefined && isOfCharacter(which) && (isOfAll || isKeptOfPairings(which));
  const kept = isKept
    ? tallied(chosen, isOfAll ? {} : { pairingId: (pairing ?? undefined) as Key | undefined }, {
        ...{ period, confirmation, isPart, isByPeriod: true },
        words: [domains, kinds, status],
      })
    : chosen;
  const isWaited = position === undefined && (which.awaiting ?? which.awaitedBy) != null;
  // Rows of the view are rows of the table, at another moment.
  return { ...kept, table: 'activity', ...(isWaited && { fetchedBy: 'pos' }) };
}

/** Activities as a list; of what an indicator counts, and nothing else is asked, the number is kept with its sums. */
export function listed(which: Which, position?: Position): Rows {
  const isByKind = position === undefined && isOfKinds(which);
  const chosen = { ...activities(which, position), ...(isByKind && byKind(which)) };
  const { pairing, confirmation, countedIn, ...others } = which;
  if (countedIn == null || Object.values(others).some((other) => other != null)) return chosen;
  const { indicator, year } = countedIn;
  const sums = sumsOf(pairing ?? undefined, {
    ...{ indicator, position, confirmation },
    ...(year != null && { year }),
  });
  const isCounted = sql<boolean>`exists (select from ${sums} as s where s.records > 0)`;
  return {
    ...chosen,
    // Of an indicator under which nothing is counted nothing is read.
    from: (alias) => chosen.from(alias).where(isCounted),
    tally: { groups: sql`(select '' as measure, s.records from ${sums} as s)`, part: undefined },
  };
}
