import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { entriesOf, fingerprint, ROOT, sources } from './sources.js';

const DIST = path.join(ROOT, 'standalone/dist');
/** Written last: what has it is whole. */
const MARK = 'whole';

/**
 * The address of the standalone's program as made of the sources as they are now; compiled first where it is not there,
 * which `say` is told before. Throws where it cannot be, as in a folder that must not be written to.
 *
 * @param {(line: string) => void} say
 * @param {string} dist where it is kept
 */
export async function compiledAhead(say, dist = DIST) {
  const files = sources();
  const made = fingerprint(files);
  const into = path.join(dist, made);
  if (!existsSync(path.join(into, MARK))) {
    say('compiling the sources, once');
    mkdirSync(into, { recursive: true });
    const { compile } = await import('./compile.js');
    await compile(entriesOf(files), into);
    writeFileSync(path.join(into, MARK), '');
    for (const old of readdirSync(dist))
      if (old !== made) rmSync(path.join(dist, old), { recursive: true, force: true });
  }
  return pathToFileURL(path.join(into, 'standalone/src/main.js')).href;
}
