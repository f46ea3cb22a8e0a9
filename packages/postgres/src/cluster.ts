import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '@jiedui/config';
import type { Account } from './account.ts';

const run = promisify(execFile);

export interface Cluster {
  readonly folder: string;
  readonly password: string;
  readonly isNew: boolean;
}

const UNFINISHED = 'initialising-';

/** A first start that was interrupted leaves a folder of this name, and nothing else of ours: it is done again. */
function removeUnfinished(place: string): void {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(UNFINISHED))) {
    rmSync(path.join(place, name), { recursive: true, force: true });
  }
}

async function initialise(place: string, bin: string, account: Account | undefined): Promise<void> {
  const unfinished = path.join(place, `${UNFINISHED}${String(process.pid)}`);
  const password = randomBytes(24).toString('hex');
  const file = path.join(unfinished, 'password');
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(file, password, { mode: 0o600 });
  if (account) for (const owned of [unfinished, file]) chownSync(owned, account.uid, account.gid);
  const words = ['-D', path.join(unfinished, 'cluster'), '-U', 'postgres', `--pwfile=${file}`];
  const settings = ['-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256'];
  try {
    await run(path.join(bin, 'initdb'), [...words, ...settings], {
      ...account,
      env: {},
      cwd: unfinished,
    });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
    rmSync(unfinished, { recursive: true, force: true });
    throw new OperatorError(
      `PostgreSQL cannot make a database in ${place}: ${said ?? (error as Error).message}`,
    );
  }
  // Complete or not there at all: whoever finds `postgres` finds a whole cluster with its password.
  renameSync(unfinished, path.join(place, 'postgres'));
}

async function majorOf(bin: string): Promise<string> {
  const { stdout } = await run(path.join(bin, 'postgres'), ['--version'], { env: {} });
  return /(\d+)\./.exec(stdout)?.[1] ?? '';
}

async function judge(folder: string, bin: string): Promise<void> {
  const file = path.join(folder, 'cluster/PG_VERSION');
  if (!existsSync(file)) {
    throw new OperatorError(
      `${folder} is not a whole database of Jiedui: it lacks cluster/PG_VERSION. Move it away, or set DATA_DIR to another place.`,
    );
  }
  const found = readFileSync(file, 'utf8').trim();
  const wanted = await majorOf(bin);
  if (found === wanted) return;
  throw new OperatorError(
    `${folder} was made by PostgreSQL ${found}, and this is PostgreSQL ${wanted}. Dump it with ${found} and load it into an empty DATA_DIR, or set DATABASE_URL to a server of version ${found}.`,
  );
}

/** Finds the database in a place, or makes it. Never deletes what it did not make. */
export async function openCluster(
  place: string,
  bin: string,
  account: Account | undefined,
  log: (line: string) => void,
): Promise<Cluster> {
  removeUnfinished(place);
  const folder = path.join(place, 'postgres');
  const isNew = !existsSync(folder);
  if (isNew) {
    log('making a new database');
    await initialise(place, bin, account);
  } else await judge(folder, bin);
  const file = path.join(folder, 'password');
  if (!existsSync(file)) {
    throw new OperatorError(
      `${file} is missing, so the database cannot be opened. Restore it, or move ${folder} away.`,
    );
  }
  return {
    folder: path.join(folder, 'cluster'),
    password: readFileSync(file, 'utf8').trim(),
    isNew,
  };
}
