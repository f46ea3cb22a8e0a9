import { stoppable } from '@jiedui/event-stream';
import { cursorOf, readCursor } from '@jiedui/subgraph';
import type { ResolverParts, Resolvers, Subscribing, SubscriptionEvent } from '@jiedui/subgraph';
import { inOrder } from '../change/change.reads.ts';
import type { SubscriptionActivityRecordedArgs } from '../generated.ts';
import { Tail } from './tail.ts';

interface Recorded extends SubscriptionEvent {
  readonly id: string;
}
type Info = Parameters<ResolverParts['entity']>[2];

const positionOf = readCursor(inOrder);

/** What is recorded, to whoever follows it. */
export function liveResolvers({ database, logger, entity }: ResolverParts): Resolvers {
  const tail = new Tail(database.kysely<unknown>(), logger);
  const activityRecorded: Subscribing = {
    subscribe: async (_: never, args: SubscriptionActivityRecordedArgs) => {
      const begin = args.after == null ? await tail.head() : BigInt(positionOf(args.after).sort);
      return stoppable<Recorded>(async function* (signal) {
        for (let pos = begin; ;) {
          const { changes, upTo } = await tail.since(pos, args);
          for (const change of changes) {
            if (signal.aborted) return;
            const place = String(change.pos);
            yield { cursor: cursorOf(place, place), id: change.id };
          }
          pos = upTo;
          await tail.beyond(pos, signal);
          if (signal.aborted) return;
        }
      });
    },
    resolve: ({ id }: Recorded, _: never, __: unknown, info: Info) => entity('Activity', id, info),
  };
  return { Subscription: { activityRecorded } };
}
