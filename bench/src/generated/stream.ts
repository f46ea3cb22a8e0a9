import { Calendar } from './calendar.ts';
import { courseOf } from './course.ts';
import { Dice } from './dice.ts';
import { DOMAINS, shareOf } from './domains.ts';
import type { Domain } from './domains.ts';
import type { Here, Kind } from './kind.ts';
import type { Placed } from './line.ts';
import { linesOf, speakerOf } from './lines.ts';
import type { Recorded } from './lines.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { placesIn } from './place.ts';
import type { PlaceOf } from './place.ts';
import { DAY_MS, idOf, numbers, recordColumns } from './record.ts';
import { Turns } from './turns.ts';
import { outcomeOf, revised } from './versions.ts';
import { isWhole } from './wholes.ts';

type Columns = Readonly<Record<string, unknown>>;

/** Takes what is generated, in the order in which it was recorded. */
export interface Sink {
  /** A record as it stands at the end of all its changes. */
  record(domain: string, table: string, row: Columns): void;
  line(placed: Placed): void;
}

export const START = Date.UTC(2016, 0, 1);
const YEARS_MS = 3650 * DAY_MS;

/** Everything that a size holds: ten years of reports, revisions and words, one after the other. */
export class Stream {
  readonly #size: Size;
  readonly #sink: Sink;
  readonly #placeOf: PlaceOf;
  readonly #calendar = new Calendar(START);
  readonly #counts = new Map<string, number>();

  constructor(size: Size, sink: Sink) {
    this.#size = size;
    this.#sink = sink;
    this.#placeOf = placesIn(size);
  }

  /** Generates all of it, a record with each step; answers after each how many there are. */
  *run(): Generator<number> {
    for (const domain of DOMAINS)
      for (const kind of domain.kinds) yield* this.#directory(domain, kind);
    const { activities } = this.#size;
    const domains = new Turns(DOMAINS, (domain) => shareOf(domain, this.#size));
    const kinds = new Map(
      DOMAINS.map(({ name, kinds: own }) => [name, new Turns(own, ({ share }) => share)]),
    );
    for (let n = 0; n < activities; n += 1) {
      const at = START + Math.floor((n / activities) * YEARS_MS);
      for (const placed of this.#calendar.until(at)) this.#sink.line(placed);
      const domain = domains.next();
      const kind = kinds.get(domain.name)?.next();
      if (kind) this.#report(domain, kind, at);
      yield n + 1;
    }
    for (const placed of this.#calendar.until(Infinity)) this.#sink.line(placed);
  }

  *#directory(domain: Domain, kind: Kind): Generator<number> {
    for (const n of numbers(kind.count?.(this.#size) ?? 0)) {
      const dice = Dice.of(kind.type.table, n);
      const here = this.#here(kind, { n, dice, place: n, at: START, partOf: null });
      const record = { ...recordColumns(kind.type.table, n, null, this.#size), ...kind.make(here) };
      this.#write({
        domain: domain.name,
        kind,
        record,
        place: n,
        at: START,
        course: { side: null, steps: [] },
      });
      yield 0;
    }
  }

  #report(domain: Domain, kind: Kind, at: number): void {
    const { type } = kind;
    const n = this.#counts.get(type.table) ?? 0;
    const dice = Dice.of(type.table, n);
    const partOf = this.#wholeOf(kind, n, dice);
    // A part belongs to the pairing of its whole.
    const place = partOf?.place ?? this.#placeOf(type.table, n);
    const here = this.#here(kind, { n, dice, place, at, partOf: partOf?.id ?? null });
    const { id: pairingId } = here.pairing;
    const record = { ...recordColumns(type.table, n, pairingId, this.#size), ...kind.make(here) };
    const mayEnd = !isWhole(type.table, n);
    const isActivity = type.activity !== null;
    const course = courseOf({ dice, size: this.#size, mayEnd, isActivity });
    this.#write({ domain: domain.name, kind, record, place, at, course });
  }

  #here(
    { type }: Kind,
    {
      n,
      dice,
      place,
      at,
      partOf,
    }: Pick<Here, 'n' | 'dice' | 'at'> & { place: number; partOf: string | null },
  ): Here {
    return {
      n,
      dice,
      at,
      size: this.#size,
      pairing: pairingOf(place, this.#size),
      partOfId: partOf,
      isWhole: isWhole(type.table, n),
      countOf: (table) => this.#counts.get(table) ?? 0,
    };
  }

  #wholeOf({ type, whole }: Kind, n: number, dice: Dice) {
    if (!whole || !dice.chance(whole.chance)) return undefined;
    if (type.table === whole.table && n % whole.every === 0) return undefined;
    const there = Math.ceil((this.#counts.get(whole.table) ?? 0) / whole.every);
    if (there === 0) return undefined;
    const at = dice.below(there) * whole.every;
    return { id: idOf(whole.table, at), place: this.#placeOf(whole.table, at) };
  }

  #write(recorded: Recorded): void {
    const { domain, kind, record, place, at, course } = recorded;
    const { table } = kind.type;
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + 1);
    const { isRevised, ...outcome } = outcomeOf(at, course.steps);
    const row = isRevised ? revised(record) : record;
    const reportedBy = speakerOf(place, course.side, this.#size);
    this.#sink.record(domain, table, { ...row, ...outcome, reportedBy });
    for (const placed of linesOf(recorded, this.#size)) {
      if (placed.line.at > at) this.#calendar.add(placed);
      else this.#sink.line(placed);
    }
  }
}
