import type { Identity } from '@jiedui/identity';
import type { Deadline } from './deadline.ts';

/** What travels with one request through Apollo Server and the gateway to the data sources. */
export interface GatewayContext {
  readonly requestId: string;
  /** Who asks; left out for nobody. */
  readonly identity?: Identity | undefined;
  /** The time that is left; left out where nobody limits it. */
  readonly deadline?: Deadline | undefined;
}
