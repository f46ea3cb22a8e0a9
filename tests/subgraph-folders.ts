import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '@jiedui/schema';
import { filesBelow } from './files.ts';

const FOLDER = path.join(ROOT, 'subgraphs');

/** The names of all folders of subgraphs, finished or not. */
export const SUBGRAPHS = readdirSync(FOLDER).sort();

/** A subgraph's files, named from its folder. */
export const filesOf = (subgraph: string): string[] => filesBelow(path.join(FOLDER, subgraph));

export const read = (subgraph: string, file: string): string =>
  readFileSync(path.join(FOLDER, subgraph, file), 'utf8');

export const migrationsOf = (subgraph: string): string[] =>
  filesOf(subgraph)
    .filter((file) => /^migrations\/./.test(file))
    .map((file) => path.basename(file));

export interface TypeFolder {
  readonly subgraph: string;
  readonly folder: string;
  /** Its files, named from the folder. */
  readonly files: readonly string[];
}

/** The folders of types: those that hold SDL, a table or reads. */
export const typeFolders = (): TypeFolder[] =>
  SUBGRAPHS.flatMap((subgraph) => {
    const files = filesOf(subgraph);
    const folders = files
      .map((file) => /^src\/([^/]+)\/$/.exec(file)?.[1])
      .filter((name) => name !== undefined);
    return folders
      .map((folder) => ({
        subgraph,
        folder,
        files: files
          .filter((file) => path.dirname(file) === `src/${folder}`)
          .map((file) => path.basename(file)),
      }))
      .filter((type) => type.files.some((file) => /\.(graphql|(table|reads)\.ts)$/.test(file)));
  });
