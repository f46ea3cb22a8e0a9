import { readData, REFERENCE_SOURCE } from '@jiedui/facts';

interface Reference {
  readonly nationalFigures: readonly {
    readonly upTo: string;
    readonly indicators: Readonly<Record<string, { value: number; qualifier?: 'APPROX' }>>;
  }[];
}

/** What public pages say of the whole nation. Kept apart from what pairings report: no total contains it. */
export const nationalFigures = () =>
  (JSON.parse(readData('reference.json')) as Reference).nationalFigures.flatMap(
    ({ upTo, indicators }) =>
      Object.entries(indicators).map(([indicator, { value, qualifier }]) => ({
        indicator,
        scope: 'NATIONAL',
        up_to: upTo,
        value,
        qualifier: qualifier === 'APPROX' ? 'APPROXIMATE' : 'REPORTED',
        source_id: REFERENCE_SOURCE,
      })),
  );
