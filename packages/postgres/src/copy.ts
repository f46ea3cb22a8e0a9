import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { makeLinks } from './links.ts';

/** Copies a folder so that everybody may read and run it: npm gave it the modes of whoever installed it. */
function copyForAll(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyForAll(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      copyFileSync(source, target);
      chmodSync(target, 0o755);
    }
  }
}

/** A copy of the programs, with their links, made once. It is whole or not there: one that was cut off is done again. */
export function copyOnce(native: string, copy: string): string {
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  copyForAll(native, unfinished);
  makeLinks(unfinished);
  renameSync(unfinished, copy);
  return copy;
}
