import type {
  DirectoryAnswer,
  DirectoryQuestion,
  KnownPairing,
  KnownRegion,
} from '../writes/directory.ts';

/** An answer of the directory as JSON. */
export interface WrittenAnswer {
  readonly pairings: readonly KnownPairing[];
  readonly regions: readonly KnownRegion[];
  readonly organizations: readonly string[];
  readonly sources: readonly string[];
}

const isListOfText = (value: unknown) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export function isQuestion(body: unknown): body is DirectoryQuestion {
  const { pairings, regions, organizations, sources } = (body ?? {}) as Partial<DirectoryQuestion>;
  return [pairings, regions, organizations, sources].every(isListOfText);
}

export const asAnswer = (answer: DirectoryAnswer): WrittenAnswer => ({
  pairings: [...answer.pairings.values()],
  regions: [...answer.regions.values()],
  organizations: [...answer.organizations],
  sources: [...answer.sources],
});
