/** Tells other processes that there may be something new in a log. It may ring twice, or not at all: nobody relies on it. */
export interface Doorbell {
  /** Never waits and never fails. */
  ring(log: string): void;
  /** Returns how to stop listening. */
  onRing(log: string, listener: () => void): () => void;
  stop(): Promise<void>;
}
