import { setTimeout as pause } from 'node:timers/promises';
import { gather } from '../live/crowd.ts';
import type { Member } from '../live/crowd.ts';
import { ask } from '../measure/ask.ts';
import { unseen } from '../measure/unseen.ts';
import { singleCalls } from '../reporting/agreements.ts';
import { send } from '../reporting/send.ts';

export interface Graph {
  readonly url: string;
  readonly token: string;
  readonly pairings: readonly string[];
}

/** Clients of one kind: how often they did what they do, and what went wrong. */
export interface Doing {
  readonly title: string;
  readonly done: number;
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

const SECOND = 1000;
const CHANGE_MS = 10 * SECOND;
const FILE_MS = 20 * SECOND;
const FIRST_FILLING = 1_000_000;
const FILLING_CLIENTS = 8;

/** Does something every so many milliseconds until it is stopped; what throws is a fault, and it goes on. */
function everySo(title: string, milliseconds: number, step: () => Promise<void>): Doing {
  const stopping = new AbortController();
  const faults: string[] = [];
  let done = 0;
  const run = async () => {
    while (!stopping.signal.aborted) {
      const due = performance.now() + milliseconds;
      await step().then(
        () => (done += 1),
        (error: unknown) => faults.push(`${title}: ${String(error)}`),
      );
      const rest = Math.max(0, due - performance.now());
      await pause(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    title,
    get done() {
      return done;
    },
    faults,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** One generated agreement after the other. */
export function reporters(graph: Graph, rate: number): Doing {
  const calls = singleCalls(graph.pairings);
  return everySo('reports', SECOND / rate, async () => {
    await send(graph, calls.next().value);
  });
}

/** Clients that write values into their operations: no two are the same text, and nothing kept of one serves another. */
export function careless({ url, pairings }: Graph): Doing {
  let number = 0;
  return everySo('operations never sent before', SECOND, async () => {
    number += 1;
    const id = pairings[number % pairings.length] ?? '';
    await ask(url, unseen(id, number));
  });
}

/** Sends so many operations of which no two are the same, by some clients at once: what is kept of such is full then. */
export async function fill({ url, pairings }: Graph, operations: number): Promise<void> {
  let number = 0;
  const client = async () => {
    while (number < operations) {
      number += 1;
      // Numbers that no careless client comes to.
      await ask(url, unseen(pairings[number % pairings.length] ?? '', FIRST_FILLING + number));
    }
  };
  await Promise.all(Array.from({ length: FILLING_CLIENTS }, client));
}

/** Subscribers, of whom one leaves and another comes every ten seconds. */
export async function subscribers({ url, pairings }: Graph, count: number): Promise<Doing> {
  let number = 0;
  const next = () => ({ pairing: pairings[(number += 1) % pairings.length] ?? '' });
  const crowd = await gather(url, Array.from({ length: count }, next));
  const leave = (member: Member | undefined) => {
    const { broken } = member?.subscriber ?? {};
    member?.subscriber.close();
    if (broken !== undefined) throw new Error(broken);
  };
  const coming = everySo('subscribers', CHANGE_MS, async () => {
    leave(crowd.shift());
    crowd.push(...(await gather(url, [next()])));
  });
  return {
    title: coming.title,
    get done() {
      return coming.done;
    },
    faults: coming.faults,
    stop: async () => {
      await coming.stop();
      for (const { subscriber } of crowd) subscriber.close();
    },
  };
}

const FILE =
  'query Activities { activities { nodes { id domain kind title { zh } money { yuan } pairing { id } } } }';

/** All activities as a file, as CSV and as XLSX by turns, read to its end. */
export function files({ url }: Graph): Doing {
  let isSheet = false;
  return everySo('files', FILE_MS, async () => {
    isSheet = !isSheet;
    const asked = { format: isSheet ? 'xlsx' : 'csv', lang: 'zh', query: FILE };
    const response = await fetch(`${url}?${String(new URLSearchParams(asked))}`);
    const bytes = (await response.arrayBuffer()).byteLength;
    if (!response.ok || bytes === 0) throw new Error(`answered by ${String(response.status)}`);
  });
}
