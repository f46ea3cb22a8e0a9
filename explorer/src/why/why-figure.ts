import type { ActivityFilter, ConfirmationState, Domain } from './generated.ts';

/** The figure that is asked about: an indicator of a pairing, of a year or of all time. */
export interface WhyFigure {
  readonly pairing: string;
  readonly indicator: string;
  readonly year?: number;
  readonly confirmation?: ConfirmationState[];
  /** As it was known at this moment. */
  readonly asOf?: string;
}

/** As addresses write it: `investment-contracted`, `investment-contracted.2023`. */
export const FIGURE = /^[a-z][a-z-]{1,60}(\.\d{4})?$/;
/** With its pairing before it: `120116-632300.investment-contracted.2023`. */
export const FIGURE_OF_PAIRING = /^[\w-]{3,60}\.[a-z][a-z-]{1,60}(\.\d{4})?$/;

export const figureWord = (indicator: string, year?: number): string =>
  year === undefined ? indicator : `${indicator}.${String(year)}`;

/** What such a word names, without its pairing. */
export function readFigure(word: string): Pick<WhyFigure, 'indicator' | 'year'> {
  const [indicator = '', year] = word.split('.');
  return { indicator, ...(year !== undefined && { year: Number(year) }) };
}

/** The same of a word that begins with a pairing. */
export function readFigureOfPairing(word: string): WhyFigure {
  const [pairing = '', ...figure] = word.split('.');
  return { pairing, ...readFigure(figure.join('.')) };
}

/** Exactly the activities that the figure counts. */
export const countedIn = ({ indicator, year, confirmation }: WhyFigure): ActivityFilter => ({
  countedIn: { indicator, ...(year !== undefined && { year }) },
  ...(confirmation && { confirmation }),
});

/** What is left out beside it: activities of the same domain and time that others contain. */
export const partsBeside = ({ year, confirmation }: WhyFigure, domain: Domain): ActivityFilter => ({
  domains: [domain],
  isPart: true,
  ...(confirmation && { confirmation }),
  ...(year !== undefined && {
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
  }),
});
