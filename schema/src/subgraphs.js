import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** The folders of all subgraphs, by name: a new domain is found by itself. */
export const subgraphFolders = () => readdirSync(path.join(ROOT, 'subgraphs'))
    .sort()
    .map((name) => path.join(ROOT, 'subgraphs', name))
    .filter((folder) => existsSync(path.join(folder, 'src/subgraph.ts')));
/** The parts of all subgraphs. */
export const subgraphDefinitions = () => Promise.all(subgraphFolders().map(async (folder) => {
    const url = pathToFileURL(path.join(folder, 'src/subgraph.ts')).href;
    return (await import(url)).subgraph;
}));
