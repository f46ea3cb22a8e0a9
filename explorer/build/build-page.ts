import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { compress } from './compress.ts';
import { fingerprint } from './fingerprint.ts';
import { DIST, EXPLORER, STAMP } from './places.ts';

const AN_HOUR_MS = 3_600_000;

/** Builds the page beside the one that is served, then puts it in its place: nobody ever sees half of it. */
export async function buildPage(): Promise<void> {
  removeUnfinished();
  const made = fingerprint();
  const outDir = mkdtempSync(`${DIST}-`);
  try {
    await build({
      root: EXPLORER,
      configFile: path.join(EXPLORER, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    });
    await compress(outDir);
    writeFileSync(path.join(outDir, STAMP), made);
    // A folder of its own begins closed to everybody else, and who serves it may be another.
    chmodSync(outDir, 0o755);
    replace(outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** A folder that is not empty cannot be renamed over: the old one steps aside first. */
function replace(made: string): void {
  const old = `${made}-old`;
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(made, DIST);
  rmSync(old, { recursive: true, force: true });
}

/** What a build left that was killed. A young one may be at work. */
function removeUnfinished(): void {
  const folders = readdirSync(EXPLORER).filter((name) =>
    name.startsWith(`${path.basename(DIST)}-`),
  );
  for (const folder of folders.map((name) => path.join(EXPLORER, name))) {
    const { mtimeMs = Date.now() } = statSync(folder, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > AN_HOUR_MS) rmSync(folder, { recursive: true, force: true });
  }
}
