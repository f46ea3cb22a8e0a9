/** A form in which rows are sent as a file. */
export type Format = 'csv' | 'xlsx';

/** The media type of each. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const FORMATS = Object.entries(MEDIA_TYPES) as [Format, string][];

export const isFormat = (word: unknown): word is Format => FORMATS.some(([name]) => name === word);

interface Preference {
  readonly type: string;
  /** From 0 to 1. */
  readonly weight: number;
}

/**
 * The form of file that an `Accept` prefers to everything else it names; undefined where it prefers GraphQL's own, or names
 * none: `*` stands for JSON, as it always has. Of equal ones the first counts.
 */
export function acceptedFormat(accept: string | undefined): Format | undefined {
  if (accept === undefined || !FORMATS.some(([, type]) => accept.toLowerCase().includes(type)))
    return undefined;
  const preferences = accept.split(',').map(preferenceOf);
  const [best] = preferences
    .filter(({ type, weight }) => weight > 0 && !type.includes('*'))
    .sort((a, b) => b.weight - a.weight);
  return FORMATS.find(([, type]) => type === best?.type)?.[0];
}

function preferenceOf(part: string): Preference {
  const [type = '', ...parameters] = part.toLowerCase().split(';');
  const weight = parameters.map((each) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
  return { type: type.trim(), weight: weight === undefined ? 1 : Number(weight) };
}
