import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { Bell } from '../writes/bell.ts';
import type { Doorbell } from './doorbell.ts';
import type { NatsAddress } from './nats-address.ts';

const AGAIN_MS = 1000;
const ANSWER_MS = 3000;
const subject = (log: string) => `jiedui.events.${log}`;

/**
 * A doorbell over NATS: an empty message for each ring. It is there from the start, whether a server is or not, and looks
 * for one for ever. While there is none nothing rings.
 */
export class NatsDoorbell implements Doorbell {
  readonly #address: NatsAddress;
  readonly #logger: Logger;
  readonly #bells = new Map<string, Bell>();
  readonly #stopping = new AbortController();
  readonly #running: Promise<void>;
  #connection: NatsConnection | undefined;
  /** The client would keep what is published while no server hears it: a ring is not worth that. */
  #isHeard = false;
  #isTroubleTold = false;

  constructor(address: NatsAddress, logger: Logger) {
    this.#address = address;
    this.#logger = logger;
    this.#running = this.#run();
  }

  /** Whether a server hears it now. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  ring(log: string): void {
    if (!this.#isHeard) return;
    try {
      this.#connection?.publish(subject(log));
    } catch (err) {
      this.#logger.debug({ err }, 'a ring was lost');
    }
  }

  onRing(log: string, listener: () => void): () => void {
    let bell = this.#bells.get(log);
    if (!bell) {
      bell = new Bell();
      this.#bells.set(log, bell);
      if (this.#connection) listen(this.#connection, log, bell);
    }
    return bell.onRing(listener);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const connection = this.#connection;
    // What was rung last still gets out; a server that is away is not waited for.
    if (this.#isHeard)
      await Promise.race([connection?.drain(), pause(AGAIN_MS)]).catch(() => undefined);
    await connection?.close();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        await this.#stayConnected();
      } catch (error) {
        this.#tellTrouble((error as Error).message);
      }
      await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the client gives up, which it does not do for a server that is merely away. */
  async #stayConnected(): Promise<void> {
    const connection = await connect({
      ...this.#address,
      name: 'jiedui',
      noEcho: true,
      timeout: ANSWER_MS,
      maxReconnectAttempts: -1,
      reconnectTimeWait: AGAIN_MS,
      ignoreAuthErrorAbort: true,
    });
    this.#connection = connection;
    if (this.#stopping.signal.aborted) return connection.close();
    for (const [log, bell] of this.#bells) listen(connection, log, bell);
    this.#hear();
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') {
        this.#isHeard = false;
        this.#tellTrouble('the connection is lost');
      } else if (type === 'reconnect') this.#hear();
    }
    this.#isHeard = false;
  }

  #hear(): void {
    this.#isHeard = true;
    if (this.#isTroubleTold)
      this.#logger.info({ servers: this.#address.servers }, 'the bus rings again');
    this.#isTroubleTold = false;
    // Whatever was rung meanwhile nobody heard.
    for (const bell of this.#bells.values()) bell.ring();
  }

  #tellTrouble(reason: string): void {
    if (this.#isTroubleTold || this.#stopping.signal.aborted) return;
    this.#isTroubleTold = true;
    const words = 'the bus of NATS_URL does not ring; logs are read by the clock until it does';
    this.#logger.warn({ servers: this.#address.servers, reason }, words);
  }
}

/** A subscription that a server refuses is silent: the clock goes on. */
function listen(connection: NatsConnection, log: string, bell: Bell): void {
  connection.subscribe(subject(log), {
    callback: (error) => {
      if (!error) bell.ring();
    },
  });
}
