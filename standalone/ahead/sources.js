import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Programs that are compiled together: the folders of their sources, from the root, and which of these are started or
 * imported by their path alone.
 *
 * @typedef {{ readonly folders: readonly string[], readonly entries: RegExp }} Programs
 */

/**
 * The standalone, with what makes it.
 *
 * @type {Programs}
 */
export const STANDALONE = {
  folders: ['gateway', 'packages', 'schema', 'standalone', 'subgraphs', 'explorer/build'],
  entries:
    /^(standalone\/src\/main|subgraphs\/[^/]+\/src\/subgraph|.+\/migrations\/\d{4}_\w+)\.ts$/,
};
/** Say which versions of which libraries are wanted, and which are where: the last is not there while npm is at work. */
const LOCKS = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * All files in a folder, but for what is installed or made.
 *
 * @param {string} folder from the root
 * @returns {string[]}
 */
const filesIn = (folder) =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [file];
    return ['node_modules', 'dist'].includes(entry.name) ? [] : filesIn(file);
  });

/**
 * The sources that programs are made of, in order, from the root.
 *
 * @param {Programs} programs
 */
export const sources = ({ folders }) =>
  folders
    .flatMap(filesIn)
    .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.spec.ts'))
    .sort();

/**
 * @param {readonly string[]} files
 * @param {Programs} programs
 */
export const entriesOf = (files, { entries }) => files.filter((file) => entries.test(file));

/**
 * A hash of what is in them. Times of files would be less work, but a checkout gives every file the time of the checkout.
 *
 * @param {readonly string[]} files
 */
export function fingerprint(files) {
  const hash = createHash('sha256').update(ROOT);
  const locks = LOCKS.filter((lock) => existsSync(path.join(ROOT, lock)));
  for (const file of [...files, ...locks])
    hash.update(`\0${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
