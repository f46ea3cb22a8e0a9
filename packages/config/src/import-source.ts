import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Put in where the sources are compiled ahead, by `standalone/ahead`: their folder, and that of what was made of them. */
declare const COMPILED: { readonly from: string; readonly into: string } | undefined;

/**
 * Imports one of our own sources by its path, for what is found by looking into folders: subgraphs, migrations. Where the
 * sources were compiled ahead, it is what was made of it: Node 20 reads no TypeScript.
 */
export const importSource = (file: string): Promise<unknown> =>
  import(pathToFileURL(placeOf(file)).href);

function placeOf(file: string): string {
  if (typeof COMPILED === 'undefined') return file;
  const inside = path.relative(COMPILED.from, file);
  return path.join(COMPILED.into, inside.replace(/\.ts$/, '.js'));
}
