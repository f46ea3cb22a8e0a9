import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { describe, expect, it } from 'vitest';
import { ask, useFolders } from '../test/folders.ts';
import { program } from '../test/program.ts';
import { startPostgres } from './index.ts';

const { fresh, filled } = useFolders();

/** Why a start is refused; it must be meant for the operator, in one line. */
async function refusal(dataDir: string): Promise<string> {
  const error: unknown = await startPostgres({ dataDir }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperatorError);
  const { message } = error as OperatorError;
  expect(message).not.toContain('\n');
  return message;
}

describe('a data folder', () => {
  it('with other things in it is refused, and left as it is', async () => {
    const dataDir = fresh();
    mkdirSync(path.join(dataDir, 'initialising-1'), { recursive: true });
    writeFileSync(path.join(dataDir, 'diary.txt'), 'dear diary');
    expect(await refusal(dataDir)).toBe(
      `${dataDir} holds other things (diary.txt) and no database of Jiedui. Set DATA_DIR to an empty or a new folder.`,
    );
    expect(readdirSync(dataDir)).toEqual(['diary.txt', 'initialising-1']);
  });

  it('with somebody else’s folder in the place of the database is refused, and left as it is', async () => {
    const dataDir = fresh();
    mkdirSync(path.join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(path.join(dataDir, 'postgres/diary.txt'), 'dear diary');
    expect(await refusal(dataDir)).toContain('is not a whole database of Jiedui');
    expect(readFileSync(path.join(dataDir, 'postgres/diary.txt'), 'utf8')).toBe('dear diary');
  });

  it('that is a file is refused', async () => {
    const dataDir = fresh();
    writeFileSync(dataDir, '');
    expect(await refusal(dataDir)).toBe(
      `${dataDir} is no folder. Set DATA_DIR to one, or to a new place.`,
    );
  });

  it('that cannot be made is told with the reason', async () => {
    const file = fresh();
    writeFileSync(file, '');
    expect(await refusal(path.join(file, 'data'))).toMatch(
      /^The folder \S+\/data cannot be made: ENOTDIR.* Set DATA_DIR to a place you may write to\.$/,
    );
  });
});

describe('a database', () => {
  it('of another major version is told with what to do', async () => {
    const dataDir = filled();
    const file = path.join(dataDir, 'postgres/cluster/PG_VERSION');
    writeFileSync(file, '15\n');
    expect(await refusal(dataDir)).toMatch(
      /postgres was made by PostgreSQL 15, and this is PostgreSQL 18\. Dump it with 15 and load it into an empty DATA_DIR, or set DATABASE_URL to a server of version 15\.$/,
    );
  });

  it('that lost its version is told by its path, and kept', async () => {
    const dataDir = filled();
    rmSync(path.join(dataDir, 'postgres/cluster/PG_VERSION'));
    expect(await refusal(dataDir)).toContain(`${dataDir}/postgres is not a whole database`);
    expect(existsSync(path.join(dataDir, 'postgres/cluster/base'))).toBe(true);
  });

  it('that PostgreSQL cannot open is told by its path and the last words of the server', async () => {
    const dataDir = filled();
    truncateSync(path.join(dataDir, 'postgres/cluster/global/pg_control'), 100);
    const message = await refusal(dataDir);
    expect(message).toContain(`PostgreSQL does not start over ${dataDir}/postgres/cluster: PANIC`);
    expect(message).toContain('pg_control');
    expect(message).toContain(`(all of it in ${dataDir}/postgres.log)`);
  });

  it('that lost its log of changes is told, not emptied', async () => {
    const dataDir = filled();
    const wal = path.join(dataDir, 'postgres/cluster/pg_wal');
    for (const name of readdirSync(wal)) rmSync(path.join(wal, name), { recursive: true });
    expect(await refusal(dataDir)).toContain('could not locate a valid checkpoint record');
  });

  it('without its password is told', async () => {
    const dataDir = filled();
    rmSync(path.join(dataDir, 'postgres/password'));
    expect(await refusal(dataDir)).toContain('password is missing');
  });

  it('with another password is told, and its server stopped', async () => {
    const dataDir = filled();
    writeFileSync(path.join(dataDir, 'postgres/password'), 'another');
    expect(await refusal(dataDir)).toContain('password authentication failed');
    expect(existsSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });
});

describe('a folder in use', () => {
  it('is refused to the second, and the first goes on', async () => {
    const dataDir = filled();
    const first = program(dataDir);
    const { url = '' } = await first.outcome();
    expect(await refusal(dataDir)).toBe(
      `Process ${String(first.pid)} is using the data in ${dataDir}. Stop it, or set DATA_DIR to another place.`,
    );
    expect(await ask(url, 'select word from kept')).toEqual([{ word: '结对' }]);
    expect(await first.stop()).toBe(0);
  });

  it('is refused to a second start of the same process too', async () => {
    const dataDir = filled();
    const { stop } = await startPostgres({ dataDir });
    expect(await refusal(dataDir)).toContain(`Process ${String(process.pid)} is using the data`);
    await stop();
  });

  it('is taken by one of several that start at the same moment', async () => {
    const dataDir = filled();
    const starts = Array.from({ length: 4 }, () => startPostgres({ dataDir }));
    const settled = await Promise.allSettled(starts);
    const running = settled.filter((each) => each.status === 'fulfilled').map((each) => each.value);
    expect(running).toHaveLength(1);
    for (const each of settled) {
      if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(OperatorError);
    }
    await Promise.all(running.map(({ stop }) => stop()));
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);
  });
});
