import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Confidence, PartialDate, Precision } from '@jiedui/subgraph';

export const DATA = path.resolve(import.meta.dirname, '../data');
export const readData = (name: string) => readFileSync(path.join(DATA, name), 'utf8');

/** The document that the seed's facts are from. */
export const SEED_SOURCE = 'binhai-2023-cooperation-article';
/** Pairings and national figures that were checked against public pages. */
export const REFERENCE_SOURCE = 'public-reference-2026-11';
/** The division codes of the National Bureau of Statistics. */
export const DIVISION_SOURCE = 'national-division-codes-2023';

/** A fact as `seed-facts.json` states it. */
interface SeedFact {
  readonly id: string;
  readonly quoteZh: string;
  readonly quoteRepaired: boolean;
  /** Whether the sentence itself names the supporter; null where the fact has none. */
  readonly fromStatedInArticle: boolean | null;
  readonly period: {
    readonly text: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly precision: string;
  } | null;
}

const seed = JSON.parse(readData('seed-facts.json')) as { facts: readonly SeedFact[] };
const byId = new Map(seed.facts.map((fact) => [fact.id, fact]));

/** The ids of all facts of the seed. */
export const factIds = [...byId.keys()];

function factOf(id: string): SeedFact {
  const fact = byId.get(id);
  if (!fact) throw new Error(`The seed has no fact ${id}`);
  return fact;
}

/**
 * The id of a record that ships with the project: made from the fact's own key, so that it is the same in every
 * installation and after every start. A UUID of version 8 (RFC 9562), since its bits come from a hash.
 */
export function shippedId(prefix: string, key: string): string {
  const hash = createHash('sha256').update(`jiedui ${prefix} ${key}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `${prefix}_${parts.join('-')}`;
}

/**
 * How sure a fact is. REPAIRED where its sentence was damaged; INFERRED where the record names a pairing but the
 * sentence does not name the supporter.
 */
function confidenceOf(fact: SeedFact, pairingId: string | null): Confidence {
  if (fact.quoteRepaired) return 'REPAIRED';
  return pairingId !== null && fact.fromStatedInArticle !== true ? 'INFERRED' : 'STATED';
}

/** The columns of a record that say where it comes from, and the pairing it belongs to. */
export function origin(factId: string, pairingId: string | null) {
  const fact = factOf(factId);
  return {
    pairingId,
    sourceId: SEED_SOURCE,
    quote: fact.quoteZh,
    url: null,
    confidence: confidenceOf(fact, pairingId),
  };
}

/** The seed's words for how well a date is known, in ours. What begins at a date and goes on is ONGOING. */
const PRECISION: Readonly<Record<string, Precision>> = {
  YEAR: 'YEAR',
  RELATIVE: 'RELATIVE',
  ONGOING: 'ONGOING',
  OPEN_FROM_YEAR: 'ONGOING',
  OPEN_FROM_MONTH: 'ONGOING',
  BEFORE_F06: 'RELATIVE',
  SAME_DAY_AS_F06: 'RELATIVE',
  FUTURE_UNDATED: 'RELATIVE',
};

/** When a fact happened, as far as the source says. */
export function occurred(factId: string): PartialDate {
  const { period } = factOf(factId);
  if (!period) return { on: null, end: null, precision: 'UNKNOWN', text: null };
  const precision = PRECISION[period.precision];
  if (!precision) throw new Error(`${factId}: no precision ${period.precision}`);
  const on = period.start?.length === 7 ? `${period.start}-01` : period.start;
  return { on, end: period.end, precision, text: period.text };
}

/** Money as the seed states it: a whole number of yuan. */
export const fenOf = (yuan: number) => String(yuan * 100);

/** The sentence or words that a fact was taken from. */
export const quoteOf = (factId: string) => factOf(factId).quoteZh;
