import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, EXPLORER, STAMP } from './places.ts';

/** What the page is built from: its sources, and which versions of libraries. */
const SOURCES = ['src', 'public', 'build', 'index.html', 'package.json', 'vite.config.ts'];

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map(({ parentPath, name }) => path.join(parentPath, name));

/**
 * A hash of all sources. Times of files would be less work, but a checkout gives every file the time of the checkout,
 * and so an older page would look newer than the sources it lacks.
 */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const place = path.join(EXPLORER, source);
    for (const file of path.extname(source) ? [place] : filesIn(place).sort())
      hash
        .update(path.relative(EXPLORER, file))
        .update('\0')
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex');
}

/** Whether the built page is there and is what its sources give. */
export function isFresh(): boolean {
  const stamp = path.join(DIST, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}
