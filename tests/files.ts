import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '@jiedui/schema';

/** What is not ours, or not written by hand. */
const isForeign = (name: string) => /^(node_modules$|dist(-|$)|\.)/.test(name);

/** The project's own files and folders below a folder, named from there; folders end with a slash. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isForeign(name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const below = filesBelow(path.join(folder, entry.name));
      return [`${entry.name}/`, ...below.map((name) => `${entry.name}/${name}`)];
    })
    .sort();
}

export const repositoryFiles = (): string[] => filesBelow(ROOT);
