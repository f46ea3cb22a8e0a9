import { contains, either, found, newest, tallied, within } from '@jiedui/subgraph';
import type { Arg, Asked, Key, Rows } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { ActivityFilter } from '../generated.ts';
import { countsUnder } from '../indicator/contributions.ts';
import { sumsOf } from '../indicator/sums.ts';
import { rows } from '../tables.ts';

/** Which activities; the pairing may also be a column. */
export type Which = Omit<Asked<ActivityFilter>, 'pairing'> & {
  readonly pairing?: Arg<string> | Expression<string | null> | null;
};
type Position = Expression<number>;

/** The ledger's last position at a moment: two readers of one moment see one state. */
export const asOfPosition = (asOf: Arg<string> | null | undefined): Position | undefined =>
  asOf == null
    ? undefined
    : // The newest entry up to then, by the index alone: a maximum would look at all before it.
      sql<number>`coalesce((select e.pos from ${sql.table('entry')} as e where e.at <= ${asOf}::timestamptz
        order by e.at desc, e.pos desc limit 1), 0)`;

const anyOf = (column: Expression<unknown>, values: Arg<readonly string[]>) =>
  sql<boolean>`${column} = any(${values}::text[])`;

/** Whose word is waited for: the region's own, or that of the side opposite to it. */
type Turn = 'own' | 'other';
const TURNS: Readonly<Record<Turn, readonly [ofSupporter: string, ofRecipient: string]>> = {
  own: ['SUPPORTER', 'RECIPIENT'],
  other: ['RECIPIENT', 'SUPPORTER'],
};

/** From the region to its few pairings and their sides, and from these to what waits: one range of an index each. */
function waits(
  { pairingId, awaits }: Record<'pairingId' | 'awaits', Expression<unknown>>,
  turn: Turn,
  region: Arg<string>,
) {
  const [ofSupporter, ofRecipient] = TURNS[turn].map((side) => sql.lit(side));
  return sql<boolean>`(${pairingId}, ${awaits}) in (
    select p.id, a.awaits from ${sql.table('pairing')} as p
    cross join lateral (values (p.supporter_code, ${ofSupporter}), (p.supporter_code, 'BOTH'),
      (p.recipient_code, ${ofRecipient}), (p.recipient_code, 'BOTH')) as a(code, awaits)
    where ${region} in (p.supporter_code, p.recipient_code) and a.code = ${region})`;
}

/** What an activity is, which every list of them can be asked for by an index. */
const CHARACTERS = ['domains', 'kinds', 'status', 'isPart'] as const;

/** Whether activities are chosen by their days, by what they are and by what was said of them, and by nothing else. */
export function isOfCharacter(which: Which): boolean {
  const known = new Set<string>(['pairing', 'period', 'confirmation', ...CHARACTERS]);
  return Object.entries(which).every(([name, value]) => value == null || known.has(name));
}

/** Of a pairing's activities what is kept is told by their domain; of all, by their kind and status, and the whole, too. */
const isKeptOfPairings = ({ kinds, status, isPart }: Which) =>
  kinds == null && status == null && isPart == null;

/** All activities, now or as of a position. */
const standing = (position: Position | undefined): Rows =>
  rows('entry', (entry, row) =>
    entry
      .$if(position === undefined, (now) => now.where('until', 'is', null))
      .$if(position !== undefined, (then) =>
        then.where(
          sql<boolean>`${row.pos} <= ${position} and (${row.until} is null or ${row.until} > ${position})`,
        ),
      )
      // A literal, not a parameter: under a generic plan one unknown value of a column of few is taken for all of them.
      .where('type', '<>', sql.lit('WITHDRAWN')),
  );

/** Of activities those that are asked for by anything but a text. */
function narrowed(among: Rows, which: Which): Rows {
  const { pairing, domains, kinds, period, status, confirmation } = which;
  const { awaiting, awaitedBy, unchangedSince, countedIn, isPart } = which;
  const where: Parameters<typeof rows<'entry'>>[1] = (entry, row) =>
    entry
      .$if(pairing != null, (some) => some.where('pairingId', '=', pairing as string))
      .$if(domains != null, (some) => some.where(anyOf(row.domain, domains ?? [])))
      .$if(kinds != null, (some) => some.where(anyOf(row.kind, kinds ?? [])))
      .$call(within('occurred', period))
      .$if(status != null, (some) => some.where(anyOf(row.status, status ?? [])))
      .$if(confirmation != null, (some) => some.where(anyOf(row.confirmation, confirmation ?? [])))
      .$if(awaiting != null, (some) => some.where(waits(row, 'own', awaiting ?? '')))
      .$if(awaitedBy != null, (some) => some.where(waits(row, 'other', awaitedBy ?? '')))
      .$if(unchangedSince != null, (some) =>
        some.where(sql<boolean>`${row.at} <= ${unchangedSince}::timestamptz`),
      )
      .$if(countedIn != null, (some) =>
        some.where(countsUnder(row.contributions, countedIn ?? { indicator: '' })),
      )
      .$if(isPart != null, (some) =>
        some.where('partOfId', isPart === true ? 'is not' : 'is', null),
      );
  return rows('entry', where, among);
}

/** Those that are asked for: by the index of texts where all are searched, now. */
function chosen(which: Which, position: Position | undefined): Rows {
  const all = standing(position);
  const { pairing, text: part } = which;
  if (part == null) return narrowed(all, which);
  if (position === undefined && pairing == null)
    return either(
      found(all, { texts: ['titleZh', 'titleEn', 'quote'], part, order: newest('occurred') }).map(
        (way) => narrowed(way, which),
      ),
    );
  const saying = rows(
    'entry',
    (entry, row) => entry.where(contains([row.titleZh, row.titleEn, row.quote], part)),
    all,
  );
  return narrowed(saying, which);
}

/**
 * Activities under a filter, now or as of a position. Timeline, counts, totals and flows are all made from this, so that
 * what is counted is what is listed. What is kept of them says of which pairing each group is, if that is asked.
 */
export function activities(which: Which, position?: Position, isByPairing = false): Rows {
  const { pairing, domains, kinds, period, status, confirmation, isPart } = which;
  const entries = chosen(which, position);
  const isOfAll = pairing == null && !isByPairing;
  const isKept =
    position === undefined && isOfCharacter(which) && (isOfAll || isKeptOfPairings(which));
  const kept = isKept
    ? tallied(entries, isOfAll ? {} : { pairingId: (pairing ?? undefined) as Key | undefined }, {
        ...{ period, confirmation, isPart, isByPeriod: true },
        words: [domains, kinds, status],
      })
    : entries;
  const isWaited = position === undefined && (which.awaiting ?? which.awaitedBy) != null;
  // Rows of the view are rows of the table, at another moment.
  return { ...kept, table: 'activity', ...(isWaited && { fetchedBy: 'pos' }) };
}

/** Activities as a list; of what an indicator counts, and nothing else is asked, the number is kept with its sums. */
export function listed(which: Which, position?: Position): Rows {
  const chosen = activities(which, position);
  const { pairing, confirmation, countedIn, ...others } = which;
  if (countedIn == null || Object.values(others).some((other) => other != null)) return chosen;
  const { indicator, year } = countedIn;
  const sums = sumsOf(pairing ?? undefined, {
    ...{ indicator, position, confirmation },
    ...(year != null && { year }),
  });
  return {
    ...chosen,
    tally: { groups: sql`(select '' as measure, s.records from ${sums} as s)`, part: undefined },
  };
}
