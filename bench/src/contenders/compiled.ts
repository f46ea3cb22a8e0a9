import path from 'node:path';
import { programsIn, STANDALONE } from '@jiedui/standalone/ahead';

/** The standalone's own, the programs that are composed, and those of bench. */
const PROGRAMS = {
  folders: [...STANDALONE.folders, 'bench/src'],
  entries: new RegExp(
    `${STANDALONE.entries.source}|^(gateway|subgraphs/[^/]+)/src/main\\.ts$|^bench/src/.+-program\\.ts$`,
  ),
};
const DIST = path.resolve(import.meta.dirname, '../../dist');

/**
 * A program of this repository as it runs in production, compiled ahead: a loader that takes the types off as files are
 * imported keeps the names of functions, and defines each anew whenever a function is made.
 */
export const compiledProgram = programsIn(DIST, PROGRAMS);
