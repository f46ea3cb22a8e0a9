import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './subgraphs.ts';

/** A committed file that is made from others. */
export interface MadeFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** The command that makes it. */
  readonly madeBy: string;
}

/** Writes what differs, and leaves the rest untouched, so that watchers of unchanged files stay asleep. */
export function writeMade(files: readonly MadeFile[]): void {
  for (const file of files.filter(isStale)) {
    const place = path.join(ROOT, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.text);
  }
}

function isStale({ path: name, text }: MadeFile): boolean {
  const file = path.join(ROOT, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

/** Names every file that is not what its sources give. */
export const staleFiles = (files: readonly MadeFile[]): string[] =>
  files
    .filter(isStale)
    .map(
      (file) => `${file.path} is not what its sources give: run \`${file.madeBy}\` and commit it`,
    );
