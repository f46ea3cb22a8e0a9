/** A PostgreSQL for one test run. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}
