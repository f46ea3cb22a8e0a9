import { contains, either, found, newest, within } from '@jiedui/subgraph';
import type { Arg, Asked, Rows } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { ActivityFilter } from '../generated.ts';
import { countsUnder, daysOf } from '../indicator/contributions.ts';
import { rows } from '../tables.ts';

/** Which activities; the pairing may also be a column. */
export type Which = Omit<Asked<ActivityFilter>, 'pairing'> & {
  readonly pairing?: Arg<string> | Expression<string | null> | null;
};
export type Position = Expression<number>;

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

/** All activities, now or as of a position. */
export const standing = (position: Position | undefined): Rows =>
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
export function narrowed(among: Rows, which: Which): Rows {
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
      .$call(within('occurred', countedIn && daysOf(countedIn)))
      .$if(countedIn != null, (some) =>
        some.where(countsUnder(row.contributions, countedIn ?? { indicator: '' })),
      )
      .$if(isPart != null, (some) =>
        some.where('partOfId', isPart === true ? 'is not' : 'is', null),
      );
  return rows('entry', where, among);
}

/** The ledger's entries of activities under a filter: by the index of texts where all that stand now are searched. */
export function entries(which: Which, position: Position | undefined): Rows {
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
