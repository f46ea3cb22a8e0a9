import { DirectoryUnavailableError } from '../writes/directory.ts';
import type { Directory, DirectoryAnswer, DirectoryQuestion } from '../writes/directory.ts';
import { askPart } from './ask-part.ts';
import type { Part } from './ask-part.ts';
import type { WrittenAnswer } from './directory-wire.ts';
import { Remembered } from './remembered.ts';

/** A call that writes waits for it. */
const DEADLINE_MS = 2000;

const KINDS = ['pairings', 'regions', 'organizations', 'sources'] as const;
type Kind = (typeof KINDS)[number];
type Known = Record<Kind, Map<string, unknown>>;

const each = <T>(make: (kind: Kind) => T) =>
  Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Kind, T>;

/**
 * The directory of the core in another process. What was found is not asked for again within a minute: for so long an
 * organization that was taken back may still be named. Where the core cannot be reached, what was found before is taken
 * to be so still, if it is all that is asked for; else nothing is known.
 */
export function httpDirectory(core: Part): Directory {
  const kept = each(() => new Remembered<unknown>());
  return {
    look: async (question) => {
      const now = Date.now();
      const known: Known = each((kind) => kept[kind].of(question[kind]));
      const unsure = each((kind) => kept[kind].stale(question[kind], now));
      if (KINDS.every((kind) => unsure[kind].length === 0)) return answer(known);
      let found: Known;
      try {
        found = byId((await askPart(core, 'directory', DEADLINE_MS, unsure)) as WrittenAnswer);
      } catch (error) {
        if (knowsAll(known, question)) return answer(known);
        throw new DirectoryUnavailableError(error);
      }
      for (const kind of KINDS) {
        kept[kind].learn(unsure[kind], found[kind], now);
        for (const id of unsure[kind]) known[kind].delete(id);
        for (const [id, value] of found[kind]) known[kind].set(id, value);
      }
      return answer(known);
    },
  };
}

const knowsAll = (known: Known, question: DirectoryQuestion) =>
  KINDS.every((kind) => question[kind].every((id) => known[kind].has(id)));

const byId = ({ pairings, regions, organizations, sources }: WrittenAnswer): Known => ({
  pairings: new Map(pairings.map((pairing) => [pairing.id, pairing])),
  regions: new Map(regions.map((region) => [region.code, region])),
  organizations: new Map(organizations.map((id) => [id, id])),
  sources: new Map(sources.map((id) => [id, id])),
});

const answer = ({ pairings, regions, organizations, sources }: Known): DirectoryAnswer => ({
  pairings: pairings as DirectoryAnswer['pairings'],
  regions: regions as DirectoryAnswer['regions'],
  organizations: new Set(organizations.keys()),
  sources: new Set(sources.keys()),
});
