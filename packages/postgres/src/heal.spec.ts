import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ask, serverOf, useFolders } from '../test/folders.ts';
import { program } from '../test/program.ts';
import { startPostgres } from './index.ts';
import { isAlive } from './process-life.ts';

const { fresh, filled } = useFolders();

/** Starts, and stops again, over what a killed one left; answers what is in the table and what was said. */
async function restarted(dataDir: string) {
  const logs: string[] = [];
  const { url, stop } = await startPostgres({ dataDir, log: (line) => logs.push(line) });
  const rows = await ask<{ word: string }>(url, 'select word from kept order by word');
  await stop();
  return { words: rows.map(({ word }) => word), logs };
}

/** Every process that was started over a folder, and all that those started. */
function processesIn(folder: string): number[] {
  const all = execFileSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [])
    .map(([, pid, parent, command]) => ({ pid: Number(pid), parent: Number(parent), command }));
  const found = new Set<number>();
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const { pid, parent, command } of all) {
      if (command?.includes(folder) || found.has(parent)) found.add(pid);
    }
  }
  return [...found].filter((pid) => isAlive(pid));
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await pause(5);
};

describe('a program that is killed', () => {
  it('leaves a server that the next start stops, with all that was committed', async () => {
    const dataDir = filled();
    const killed = program(dataDir);
    const { url = '' } = await killed.outcome();
    const server = serverOf(dataDir);
    await ask(url, `insert into kept values ('late')`);
    await killed.kill();
    expect(isAlive(server)).toBe(true);
    const { words, logs } = await restarted(dataDir);
    expect(words).toEqual(['late', '结对']);
    expect(logs).toEqual([
      `stopping the PostgreSQL that an earlier run left behind (process ${String(server)})`,
    ]);
    expect(isAlive(server)).toBe(false);
  });

  it('together with every part of its server loses nothing that was committed', async () => {
    const dataDir = filled();
    const killed = program(dataDir);
    const { url = '' } = await killed.outcome();
    await ask(url, `insert into kept values ('late')`);
    const parts = processesIn(path.join(dataDir, 'postgres/cluster'));
    expect(parts.length).toBeGreaterThan(3);
    await killed.kill();
    for (const pid of parts) process.kill(pid, 'SIGKILL');
    expect(await restarted(dataDir)).toEqual({ words: ['late', '结对'], logs: [] });
    // Its socket is gone, too: it had the name of a port that is no longer used.
    expect(readdirSync(path.join(dataDir, 'postgres')).sort()).toEqual(['cluster', 'password']);
  });

  it('with its server, while a part of that is still at work, is waited for', async () => {
    const dataDir = filled();
    const killed = program(dataDir);
    const { url = '' } = await killed.outcome();
    // Computes for some seconds without a look at whether its server lives.
    const busy = ask(url, 'select count(*) from generate_series(1, 12000000)').catch(
      () => 'cut off',
    );
    await pause(300);
    const server = serverOf(dataDir);
    await killed.kill();
    process.kill(server, 'SIGKILL');
    expect((await restarted(dataDir)).words).toEqual(['结对']);
    await busy;
  });

  it.each(['alone', 'together with initdb'])('in its first start, %s, starts anew', async (how) => {
    const dataDir = fresh();
    const killed = program(dataDir);
    const unfinished = path.join(dataDir, `initialising-${String(killed.pid)}`);
    await until(() => existsSync(path.join(unfinished, 'cluster/base')));
    const parts = processesIn(unfinished);
    await killed.kill();
    if (how !== 'alone') for (const pid of parts) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    expect(existsSync(unfinished)).toBe(true);
    const { firstStart, stop } = await startPostgres({ dataDir });
    expect(firstStart).toBe(true);
    await stop();
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);
  });

  it('as soon as its server was on its way leaves nothing in the way', async () => {
    const dataDir = filled();
    for (const delay of [0, 5, 20, 60]) {
      const killed = program(dataDir);
      const isLogged = () => statSync(path.join(dataDir, 'postgres.log')).mtimeMs > before;
      const before = statSync(path.join(dataDir, 'postgres.log')).mtimeMs;
      await until(isLogged);
      await pause(delay);
      await killed.kill();
    }
    expect((await restarted(dataDir)).words).toEqual(['结对']);
  });
});

describe('a server that dies by itself', () => {
  it('is started again on the same port, with its data', async () => {
    const dataDir = filled();
    const logs: string[] = [];
    const { url, stop } = await startPostgres({ dataDir, log: (line) => logs.push(line) });
    const server = serverOf(dataDir);
    process.kill(server, 'SIGKILL');
    let words: unknown;
    while (words === undefined) {
      words = await ask(url, 'select word from kept').catch(() => undefined);
      await pause(20);
    }
    expect(words).toEqual([{ word: '结对' }]);
    expect(logs).toEqual(['PostgreSQL ended by itself (SIGKILL): starting it again']);
    const successor = serverOf(dataDir);
    expect(successor).not.toBe(server);
    await stop();
    expect(isAlive(successor)).toBe(false);
  });

  it('stays dead where it is being stopped at that moment', async () => {
    const dataDir = filled();
    const { stop } = await startPostgres({ dataDir });
    process.kill(serverOf(dataDir), 'SIGKILL');
    await pause(30);
    await stop();
    await pause(300);
    expect(processesIn(path.join(dataDir, 'postgres/cluster'))).toEqual([]);
  });
});

describe('the number of a dead server', () => {
  it('is no obstacle when it now belongs to another process, which is left alone', async () => {
    const dataDir = filled();
    const killed = program(dataDir);
    await killed.outcome();
    const file = path.join(dataDir, 'postgres/cluster/postmaster.pid');
    const { uid, gid } = statSync(file);
    const parts = processesIn(path.join(dataDir, 'postgres/cluster'));
    await killed.kill();
    for (const pid of parts) process.kill(pid, 'SIGKILL');
    const innocent = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
    await once(innocent, 'spawn');
    const [, ...rest] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [String(innocent.pid), ...rest].join('\n'));
    expect((await restarted(dataDir)).words).toEqual(['结对']);
    expect(innocent.exitCode).toBeNull();
    innocent.kill();
  });
});
