import { Subscriber } from './subscriber.ts';

/** What one of the crowd follows. */
export interface Following {
  readonly pairing: string;
  /** The cursor that it goes on after; from now on where left out. */
  readonly after?: string | undefined;
  /** Events that it has missed by then. */
  readonly missed?: number;
}

export type Member = Following & { readonly subscriber: Subscriber };

/** Connections that are being opened at the same moment. */
const LANES = 50;

/** What the contract's operation 30 asks: an activity, with the record's own fields from its subgraph. */
const QUERY = `subscription Live($pairing: ID, $after: String) {
  activityRecorded(pairing: $pairing, after: $after) {
    id domain kind title { zh } money { yuan } agreement { parties { name { zh } } }
  }
}`;

/** Opens a subscription for each, in so many lanes. */
export async function gather(url: string, followings: readonly Following[]): Promise<Member[]> {
  const waiting = [...followings];
  const members: Member[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { pairing, after } = next;
      const subscriber = await Subscriber.open(url, {
        query: QUERY,
        variables: { pairing, after },
      });
      members.push({ ...next, subscriber });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return members;
}
