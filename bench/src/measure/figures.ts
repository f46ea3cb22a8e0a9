import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A table as it was shown. */
export interface FigureTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a program measured in its last run of a day. */
export interface Figures {
  /** The machine and its warnings, as they were shown. */
  readonly about: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly tables: readonly FigureTable[];
  /** Whether its claims held; left out where the program claims nothing. */
  readonly held?: boolean;
}

const FOLDER = path.resolve(import.meta.dirname, '../../.results');

function known(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Keeps figures in `bench/.results/<date>.json`, under the program's name, and answers the file's path. */
export function keepFigures(program: string, figures: Figures, folder = FOLDER): string {
  const at = new Date().toISOString();
  const file = path.join(folder, `${at.slice(0, 10)}.json`);
  mkdirSync(folder, { recursive: true });
  const all = { ...known(file), [program]: { at, ...figures } };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  return file;
}
