import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '@jiedui/config';
import { runsAs } from './account.ts';
import { databaseIn } from './place.ts';
import type { Place } from './place.ts';
import { withoutPrefix } from './server-log.ts';

const run = promisify(execFile);

const UNFINISHED = /^initialising-\d+$/;
/** What we lay beside a database ourselves, hidden files, and what a fresh volume holds. */
const OURS = /^(initialising-\d+|in-use-.+|programs-.+|postgres\.log.*|\..*|lost\+found)$/;

/** Throws where a database would come to lie among somebody's files. */
export function demandEmpty(folder: string): void {
  const foreign = readdirSync(folder).filter((name) => !OURS.test(name));
  if (foreign.length === 0) return;
  throw new OperatorError(
    `${folder} holds other things (${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ', …' : ''}) and no database of Jiedui. Set DATA_DIR to an empty or a new folder.`,
  );
}

/** A first start that was cut off leaves a folder of this name: it is done again. Its initdb may live a little longer. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => UNFINISHED.test(entry))) {
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function syncFolder(folder: string): void {
  const open = openSync(folder, 'r');
  fsyncSync(open);
  closeSync(open);
}

/**
 * Makes a new database with a random password beside it, both for the server's user alone. It is made under another name
 * and moved when it is whole and on disk, so that whoever finds `postgres` finds all of it.
 */
export async function initialise(place: Place, bin: string): Promise<void> {
  const unfinished = path.join(place.folder, `initialising-${String(process.pid)}`);
  const file = path.join(unfinished, 'password');
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flush: true });
  const { account } = place;
  if (account) for (const made of [unfinished, file]) chownSync(made, account.uid, account.gid);
  const words = ['-D', path.join(unfinished, 'cluster'), '-U', 'postgres', `--pwfile=${file}`];
  const settings = ['-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256'];
  try {
    const where = { ...runsAs(account), env: {}, cwd: unfinished };
    await run(path.join(bin, 'initdb'), [...words, ...settings], where);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const { stderr, message } = error as { stderr?: string; message: string };
    const said = (stderr || message).trim().split('\n');
    // The first complaint is the cause, and the others follow from it.
    const reason = said.find((line) => /error:|ERROR|FATAL|PANIC/.test(line)) ?? said.at(-1) ?? '';
    throw new OperatorError(
      `PostgreSQL cannot make a database in ${place.folder}: ${withoutPrefix(reason)}`,
      { cause: error },
    );
  }
  syncFolder(unfinished);
  renameSync(unfinished, databaseIn(place.folder));
  syncFolder(place.folder);
}
