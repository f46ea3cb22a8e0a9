import type { Identity } from '@jiedui/identity';

/** What travels with one request through Apollo Server and the gateway to the data sources. */
export interface GatewayContext {
  readonly requestId: string;
  /** By whom its cost is paid. */
  readonly client: string;
  /** Who asks; left out for nobody. */
  readonly identity?: Identity | undefined;
}
