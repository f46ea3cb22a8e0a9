import type { Mark, Money } from '../../figures/mark.ts';
import { amountMark } from '../../figures/mark.ts';
import { quantityMark } from '../../figures/quantity-text.ts';
import type { Quantity } from '../../figures/quantity-text.ts';
import type { PartialDate } from '../../figures/date-text.ts';
import type { LocalizedText } from '../../figures/localized.tsx';
import type { Confidence, RecordStatus } from './generated.ts';

/** A record of any domain in which an organization takes part. */
export interface Fact {
  readonly id: string;
  readonly title: LocalizedText;
  readonly status: RecordStatus;
  readonly date: PartialDate;
  readonly money?: Money | null;
  readonly headcount?: Quantity | null;
  readonly partOf?: { readonly id: string; readonly title: LocalizedText } | null;
  readonly pairing: {
    readonly id: string;
    readonly supporter: { readonly name: LocalizedText };
    readonly recipient: { readonly name: LocalizedText };
  } | null;
  readonly provenance: {
    readonly quote: string | null;
    readonly confidence: Confidence;
    readonly source: { readonly id: string; readonly title: LocalizedText } | null;
  };
}

export interface Facts {
  readonly totalCount: number;
  readonly nodes: readonly Fact[];
}

/** What an answer about one domain holds: one list beneath the organization. */
export interface AnsweredFacts {
  readonly organization: Readonly<Record<string, Facts | null>> | null;
}

/** The one list of an answer; nothing where its domain did not answer. */
export const factsOf = ({ organization }: AnsweredFacts): Facts | undefined =>
  Object.values(organization ?? {})[0] ?? undefined;

/** The figure of a record and its unit; none for a kind that never states one. */
export function figureOf({ money, headcount }: Fact): { mark: Mark; unit: string } | undefined {
  if (money !== undefined) return { mark: amountMark(money), unit: 'CNY' };
  if (headcount === undefined) return undefined;
  return { mark: quantityMark(headcount), unit: headcount?.unit ?? 'person' };
}
