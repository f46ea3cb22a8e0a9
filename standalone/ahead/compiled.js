import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { entriesOf, fingerprint, ROOT, sources, STANDALONE } from './sources.js';

export { STANDALONE };

const DIST = path.join(ROOT, 'standalone/dist');

/**
 * The address of the standalone's program as made of the sources as they are now.
 *
 * @param {(line: string) => void} say
 * @param {string} dist where it is kept
 */
export async function compiledAhead(say, dist = DIST) {
  const into = await compiledFolder(say, dist, STANDALONE);
  return pathToFileURL(path.join(into, 'standalone/src/main.js')).href;
}

/**
 * The folder with programs as made of the sources as they are now, each under its own path; compiled first where it is not
 * there, which `say` is told before. Throws where it cannot be, as in a folder that must not be written to.
 *
 * @param {(line: string) => void} say
 * @param {string} dist where it is kept
 * @param {import('./sources.js').Programs} programs
 */
export async function compiledFolder(say, dist, programs) {
  const files = sources(programs);
  const made = fingerprint(files);
  const into = path.join(dist, made);
  if (!existsSync(into)) {
    say('compiling the sources, once');
    await make(entriesOf(files, programs), into);
    for (const old of readdirSync(dist))
      if (!old.startsWith(made)) rmSync(path.join(dist, old), { recursive: true, force: true });
  }
  return into;
}

/**
 * Gives the path of a program by that of its source from the root, compiled with all others of the same folder at first use.
 *
 * @param {string} dist where it is kept
 * @param {import('./sources.js').Programs} programs
 * @returns {(file: string) => Promise<string>}
 */
export function programsIn(dist, programs) {
  /** @type {Promise<string> | undefined} */
  let folder;
  return async (file) => {
    folder ??= compiledFolder((line) => void process.stderr.write(`${line}\n`), dist, programs);
    return path.join(await folder, file.replace(/\.ts$/, '.js'));
  };
}

/**
 * Compiles into a draft that becomes the folder at once: whoever looks meanwhile, or starts after a kill, finds all or nothing.
 *
 * @param {readonly string[]} entries
 * @param {string} into
 */
async function make(entries, into) {
  const draft = `${into}.${String(process.pid)}`;
  mkdirSync(draft, { recursive: true });
  try {
    const { compile } = await import('./compile.js');
    await compile(entries, draft, into);
    renameSync(draft, into);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start may have made the same meanwhile.
    if (!existsSync(into)) throw error;
  }
}
