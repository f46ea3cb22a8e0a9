import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { importSource } from '@jiedui/config';
import type { SubgraphDefinition } from '@jiedui/subgraph';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The folders of all subgraphs, by name: a new domain is found by itself. */
export const subgraphFolders = (): string[] =>
  readdirSync(path.join(ROOT, 'subgraphs'))
    .sort()
    .map((name) => path.join(ROOT, 'subgraphs', name))
    .filter((folder) => existsSync(path.join(folder, 'src/subgraph.ts')));

/** The parts of all subgraphs. */
export const subgraphDefinitions = (): Promise<SubgraphDefinition[]> =>
  Promise.all(
    subgraphFolders().map(async (folder) => {
      const source = await importSource(path.join(folder, 'src/subgraph.ts'));
      return (source as { subgraph: SubgraphDefinition }).subgraph;
    }),
  );
