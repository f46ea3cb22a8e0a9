import type { Identity } from '@jiedui/identity';
import type { Reading } from './answer-cache/reading.ts';
import type { Deadline } from './deadline.ts';
import type { LiveEvents } from './live/live-event.ts';
import type { Observation } from './observe/observation.ts';

/** Where a subscription's events are left for whoever sends them on. */
export interface Live {
  readonly method: string;
  events?: LiveEvents;
}

/** What travels with one request through Apollo Server and the gateway to the data sources. */
export interface GatewayContext {
  readonly requestId: string;
  /** By whom its cost is paid. */
  readonly client: string;
  /** Who asks; left out for nobody. */
  readonly identity?: Identity | undefined;
  /** Left out where the client takes one answer and no events. */
  readonly live?: Live | undefined;
  /** The time that is left; left out where nobody limits it. */
  readonly deadline?: Deadline | undefined;
  /** Does this when the answer is sent, or nobody waits for it; left out where it is none of a request of its own. */
  readonly onEnd?: ((work: () => void) => void) | undefined;
  /** What is noted of the request; left out where it is an event of a stream. */
  readonly observation?: Observation | undefined;
  /** What its answer is read from, as its fetches say; left out where it is not to be kept. */
  readonly reading?: Reading | undefined;
}
