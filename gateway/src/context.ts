/** What travels with one request through Apollo Server and the gateway to the data sources. */
export interface GatewayContext {
  readonly requestId: string;
}
