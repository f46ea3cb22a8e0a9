/** A bus of a spec's own. */
export interface NatsServer {
  /** `nats://127.0.0.1:…` */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  /** Ends it without a word to its clients. */
  kill(): Promise<void>;
}

export interface NatsOptions {
  /** That of a server that was stopped, to come back; else a free one. */
  readonly port?: number;
  /** Arguments of the program, such as `--user`. */
  readonly settings?: readonly string[];
}
