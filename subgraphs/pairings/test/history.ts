import { randomUUID } from 'node:crypto';
import { contribution } from '@jiedui/subgraph';
import type { Activity, EventSource, LoggedEvent, Side } from '@jiedui/subgraph';
import type { openedCore } from './core.ts';
import { agency } from './identity.ts';
import { testActivity } from './log.ts';
import { QUIET, QUIETER, UNDATED } from './records.ts';

type Core = Awaited<ReturnType<typeof openedCore>>;
export type Random = (below: number) => number;

/** Numbers that look like chance and are the same for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export const INDICATORS = ['investment-contracted', 'projects-signed'] as const;
/** Who stands on which side of a pairing. */
export const regionOf = (side: Side, pairing: string | null | undefined): string =>
  side === 'SUPPORTER' ? '110000' : pairing === QUIETER ? '632700' : '150000';

/** What stands of one record: the model that the ledger is held to. */
export interface Standing {
  readonly activity: Activity;
  readonly revision: number;
  readonly side: Side | null;
  readonly confirmation: 'UNCONFIRMED' | 'CONFIRMED' | 'DISPUTED';
  readonly saidBy: Side | null;
}
export type Model = ReadonlyMap<string, Standing>;

/** The model at a moment of the ledger. */
export interface Snapshot {
  readonly moment: string;
  readonly model: Model;
}

const MOMENT = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A history that chance makes: two domains report, revise and withdraw, both sides confirm and dispute. */
export class History {
  readonly #core: Core;
  readonly #random: Random;
  readonly #events: Record<string, LoggedEvent[]> = { industry: [], labour: [] };
  readonly #logged = new Map<string, { revision: number; isWithdrawn: boolean; log: string }>();
  /** How much of a log is to be seen: whatever else follows it cannot be ahead of the model. */
  readonly #shown: Record<string, number> = { industry: 0, labour: 0 };
  readonly logs: readonly EventSource[];
  readonly snapshots: Snapshot[] = [];
  model = new Map<string, Standing>();

  constructor(core: Core, random: Random) {
    this.#core = core;
    this.#random = random;
    this.logs = Object.entries(this.#events).map(([name, events]) => ({
      name,
      read: (after, limit) => {
        const first = Number(after);
        const last = Math.min(first + limit, this.#shown[name] ?? 0);
        return Promise.resolve(events.slice(first, last));
      },
      onRing: () => () => undefined,
    }));
  }

  async run(steps: number): Promise<void> {
    for (let step = 0; step < steps; step += 1) {
      const kind = this.#random(10);
      if (kind < 5) this.#log();
      else if (kind < 7) await this.follow(this.logs[this.#random(2)]!);
      else await this.#speak();
    }
    for (const log of this.logs) await this.follow(log);
  }

  #activity(): Activity {
    const random = this.#random;
    const year = 2021 + random(3);
    const on = `${String(year)}-0${String(1 + random(9))}-1${String(random(9))}`;
    const dates = [
      { on, end: null, precision: 'DAY', text: null },
      { on: `${on.slice(0, 7)}-01`, end: `${on.slice(0, 7)}-28`, precision: 'MONTH', text: null },
      { on: `${String(year)}-01-01`, end: `${String(year)}-12-31`, precision: 'YEAR', text: null },
      UNDATED,
    ] as const;
    const occurred = dates[random(4)] ?? UNDATED;
    const qualifiers = ['EXACT', 'AT_LEAST', 'APPROXIMATE', 'UP_TO'] as const;
    return testActivity({
      pairing: [QUIET, QUIET, QUIETER, null][random(4)] ?? null,
      occurred,
      contributions: INDICATORS.filter(() => random(3) > 0).map((indicator) =>
        contribution(indicator, occurred, {
          value: random(5) === 0 ? null : random(1000),
          qualifier: qualifiers[random(4)] ?? 'EXACT',
        }),
      ),
    });
  }

  /** A first report, a revision or a withdrawal, in the log of its domain; the ledger does not know of it yet. */
  #log(): void {
    const random = this.#random;
    const standing = [...this.#logged].filter(([, { isWithdrawn }]) => !isWithdrawn);
    const [id, before] = (random(2) === 0 ? standing[random(standing.length)] : undefined) ?? [];
    const log = before?.log ?? ['industry', 'labour'][random(2)]!;
    const type = before ? (random(4) === 0 ? 'WITHDRAWN' : 'REVISED') : 'REPORTED';
    const sides = ['SUPPORTER', 'RECIPIENT', null] as const;
    const last = before && this.#events[log]?.findLast((event) => event.id === id);
    const event: LoggedEvent = {
      seq: String((this.#events[log]?.length ?? 0) + 1),
      type,
      recordType: 'agreement',
      id: id ?? `agreement_${randomUUID()}`,
      revision: (before?.revision ?? 0) + 1,
      record: { step: random(1000) },
      activity:
        type === 'WITHDRAWN' && last
          ? last.activity
          : { ...this.#activity(), domain: log.toUpperCase() },
      reportedBy: null,
      side: sides[random(3)] ?? null,
      tokenId: null,
      reason: before ? '更正' : null,
      at: new Date().toISOString(),
    };
    this.#events[log]?.push(event);
    const { revision } = event;
    this.#logged.set(event.id, { revision, isWithdrawn: type === 'WITHDRAWN', log });
  }

  /** Lets the ledger follow a log to its end, and the model with it. */
  async follow(log: EventSource): Promise<void> {
    const events = this.#events[log.name] ?? [];
    const next = events.slice(this.#shown[log.name]);
    this.#shown[log.name] = events.length;
    await this.#core.follow(log);
    for (const { id, type, revision, activity, side } of next) {
      if (type === 'WITHDRAWN' || !activity) this.model.delete(id);
      else
        this.model.set(id, { activity, revision, side, confirmation: 'UNCONFIRMED', saidBy: null });
    }
    if (next.length > 0) await this.#snapshot();
  }

  async #snapshot(): Promise<void> {
    const [row] = await this.#core.rowsOf<{ moment: string }>(
      `select ${MOMENT} as moment from entry order by pos desc limit 1`,
    );
    this.snapshots.push({ moment: row?.moment ?? '', model: new Map(this.model) });
  }

  /** A word of some side on some version: often a right one, at times one that is refused. */
  async #speak(): Promise<void> {
    const random = this.#random;
    const all = [...this.#logged];
    const [id, logged] = all[random(all.length)] ?? [];
    if (!id || !logged) return;
    const side = (['SUPPORTER', 'RECIPIENT'] as const)[random(2)]!;
    const type = (['CONFIRMED', 'DISPUTED'] as const)[random(2)]!;
    const known = this.model.get(id);
    if (!known || known.revision < logged.revision)
      for (const log of this.logs) await this.follow(log);
    const stands = this.model.get(id);
    const pairing = stands?.activity.pairing;
    const field = type === 'CONFIRMED' ? 'confirmActivity' : 'disputeActivity';
    const input = {
      idempotencyKey: randomUUID(),
      activity: id,
      revision: logged.revision,
      ...(type === 'DISPUTED' && { reason: `不符 ${String(random(2))}` }),
    };
    const answer = await this.#core.ask(
      `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {
        ${field}(input: $input) { activity { id } userErrors { code } } }`,
      { input },
      agency(`organization_${side}`, regionOf(side, pairing)),
    );
    const isRefused = !stands || pairing === null || stands.side === side;
    if (isRefused !== answer[field].userErrors.length > 0)
      throw new Error(`The model did not expect ${JSON.stringify(answer)}`);
    if (isRefused) return;
    this.model.set(id, { ...stands, confirmation: type, saidBy: side });
    await this.#snapshot();
  }
}
