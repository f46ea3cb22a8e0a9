import {
  history,
  money,
  newest,
  object,
  oldest,
  page,
  partialDate,
  provenance,
  quantities,
  ref,
  text,
} from '@jiedui/subgraph';
import type { AnyExpression, Asked, Key, Order } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type {
  ActivityContributionsArgs,
  ActivityOrder,
  QueryActivitiesArgs,
  QueryActivityArgs,
} from '../generated.ts';
import { contributionsOf } from '../indicator/contributions.ts';
import { type } from '../tables.ts';
import { listed } from './activities.ts';

/** The id of an activity is the id of its record. */
const records = (activity: { readonly id: Key }) => {
  const record = ref({ id: activity.id });
  return {
    workPlan: record,
    demonstrationVillage: record,
    exchange: record,
    donation: record,
    fundingEvent: record,
    secondment: record,
  };
};

/** Both sides, one, or none, as a list. */
const awaited = (awaits: AnyExpression) => sql`
  case ${awaits} when 'BOTH' then array['SUPPORTER', 'RECIPIENT'] else array_remove(array[${awaits}], null) end`;

export const Activity = type('activity', (activity) => ({
  ...records(activity),
  label: text(activity, 'label'),
  title: text(activity, 'title'),
  occurred: partialDate(activity, 'occurred'),
  money: money(activity, 'money', activity.moneyStage),
  quantities: quantities(activity.quantities),
  partOf: ref({ id: activity.partOfId }),
  contributions: (args: Asked<ActivityContributionsArgs>) =>
    contributionsOf(activity.contributions, args),
  pairing: ref({ id: activity.pairingId }),
  provenance: provenance(activity),
  changedAt: activity.at,
  history: history(activity.id, { name: 'entry', at: 'reportedAt' }),
  confirmation: object({
    state: activity.confirmation,
    by: ref({ id: activity.confirmedBy }),
    side: activity.confirmedSide,
    awaits: awaited(activity.awaits),
    at: activity.confirmedAt,
    reason: activity.confirmationReason,
    ownFigure: money(activity, 'own', activity.moneyStage),
  }),
}));

const LONGEST_UNCHANGED: Order = {
  column: 'at',
  cast: 'timestamptz',
  direction: 'asc',
  key: 'id',
};

const orders: Readonly<Record<ActivityOrder, Order>> = {
  NEWEST_FIRST: newest('occurred'),
  OLDEST_FIRST: oldest('occurred'),
  LONGEST_UNCHANGED_FIRST: LONGEST_UNCHANGED,
};

export const activityQueries = {
  activity: ({ id }: Asked<QueryActivityArgs>) => ref({ id }),
  activities: ({ filter, order, ...args }: Asked<QueryActivitiesArgs>) =>
    page(listed(filter ?? {}), orders[order ?? 'NEWEST_FIRST'], args),
};
