import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, serverOf, useFolders } from '../test/folders.ts';
import { program } from '../test/program.ts';
import { isRoot } from './account.ts';
import { findPostgres, startPostgres } from './index.ts';
import { isAlive } from './process-life.ts';

const { fresh, filled } = useFolders();
const NOBODY = 65_534;

describe('an embedded PostgreSQL', () => {
  it('keeps its data from one start to the next', async () => {
    const dataDir = fresh();
    const first = await startPostgres({ dataDir });
    expect(first).toMatchObject({ firstStart: true, dataDir });
    await ask(first.url, `create table kept as select '结对' as word`);
    await first.stop();
    const second = await startPostgres({ dataDir });
    expect(second.firstStart).toBe(false);
    expect(await ask(second.url, 'select word from kept')).toEqual([{ word: '结对' }]);
    await second.stop();
  });

  it('is set up for us', async () => {
    const dataDir = filled();
    const { url, stop } = await startPostgres({ dataDir });
    const settings = await ask(
      url,
      `select name, setting from pg_settings where name in ('server_encoding', 'jit', 'fsync',
        'random_page_cost', 'max_connections', 'listen_addresses', 'unix_socket_directories',
        'password_encryption') order by name`,
    );
    expect(settings.map((row) => Object.values(row).join(' '))).toEqual([
      'fsync on',
      'jit off',
      'listen_addresses 127.0.0.1',
      'max_connections 120',
      'password_encryption scram-sha-256',
      'random_page_cost 1.1',
      'server_encoding UTF8',
      `unix_socket_directories "${path.join(dataDir, 'postgres')}"`,
    ]);
    await stop();
  });

  it('is asked at its socket, wherever the folder can have one', async () => {
    const dataDir = path.join(fresh(), '数据, "all" of it');
    const { url, stop } = await startPostgres({ dataDir });
    expect(await ask(url, 'select inet_client_addr() as peer')).toEqual([{ peer: null }]);
    expect(findPostgres({ dataDir }).url).toBe(url);
    await stop();
  });

  it('is asked at its socket, too, where one who looked for room for it was killed', async () => {
    const dataDir = filled();
    writeFileSync(path.join(dataDir, 'postgres/.s.PGSQL.probe'), '');
    const { url, stop } = await startPostgres({ dataDir });
    expect(await ask(url, 'select inet_client_addr() as peer')).toEqual([{ peer: null }]);
    await stop();
  });

  it('is asked at its port where the path is too long for a socket', async () => {
    const dataDir = path.join(fresh(), 'long'.repeat(20));
    const { url, stop } = await startPostgres({ dataDir });
    expect(await ask(url, 'select host(inet_client_addr()) as peer')).toEqual([
      { peer: '127.0.0.1' },
    ]);
    expect(findPostgres({ dataDir }).url).toBe(url);
    await stop();
  });

  it('is set up otherwise where somebody needs it so', async () => {
    const settings = { max_connections: '33' };
    const { url, stop } = await startPostgres({ dataDir: filled(), settings });
    expect(await ask(url, 'show max_connections')).toEqual([{ max_connections: '33' }]);
    await stop();
  });

  it('lets in who has the password, which is for its user alone', async () => {
    const dataDir = filled();
    const { url, stop } = await startPostgres({ dataDir });
    const other = new URL(url);
    other.password = 'postgres';
    await expect(ask(other.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(path.join(dataDir, 'postgres/password')).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
    await stop();
  });

  it('is gone when it is stopped, and leaves no claim behind', async () => {
    const dataDir = filled();
    const { stop } = await startPostgres({ dataDir });
    const server = serverOf(dataDir);
    expect(isAlive(server)).toBe(true);
    await stop();
    expect(isAlive(server)).toBe(false);
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);
  });

  it('is found again by another spelling of its folder', async () => {
    const dataDir = filled();
    const spelled = path.join(path.relative('.', dataDir), '../', path.basename(dataDir), '/');
    const running = await startPostgres({ dataDir: spelled });
    expect(running).toMatchObject({ firstStart: false, dataDir });
    await running.stop();
  });
});

describe.runIf(isRoot())('an embedded PostgreSQL, started as root', () => {
  it('runs as another user, to whom the data belong', async () => {
    const dataDir = filled();
    const { stop } = await startPostgres({ dataDir });
    const { uid } = statSync(`/proc/${String(serverOf(dataDir))}`);
    expect(uid).not.toBe(0);
    expect(statSync(path.join(dataDir, 'postgres/cluster/base')).uid).toBe(uid);
    await stop();
  });

  it('starts also where new files are for root alone', async () => {
    const dataDir = path.join(fresh(), 'deep', 'down');
    const starting = program(dataDir, { umask: '077' });
    expect(await starting.outcome()).toMatchObject({ firstStart: true, place: dataDir });
    expect(await starting.stop()).toBe(0);
  });

  it('chooses a place that the user can reach, says so, and finds it again', async () => {
    const home = fresh();
    mkdirSync(home, { mode: 0o700 });
    const dataDir = path.join(home, 'project/.data');
    const said: string[] = [];
    const start = () => startPostgres({ dataDir, log: (line) => said.push(line) });
    const first = await start();
    try {
      expect(first.dataDir).toMatch(/^\/var\/lib\/jiedui\/[0-9a-f]{12}$/);
      expect(said[0]).toMatch(
        new RegExp(`^the data are in ${first.dataDir}, since user \\w+ cannot enter ${home}$`),
      );
      expect(existsSync(dataDir)).toBe(false);
      await first.stop();
      const second = await start();
      expect(second).toMatchObject({ firstStart: false, dataDir: first.dataDir });
      await second.stop();
    } finally {
      rmSync(first.dataDir, { recursive: true });
    }
  });

  it('serves what an ordinary user made, as that user', async () => {
    const dataDir = path.join(fresh(), 'data');
    mkdirSync(path.dirname(dataDir), { mode: 0o777 });
    chownSync(path.dirname(dataDir), NOBODY, NOBODY);
    const ordinary = program(dataDir, { uid: NOBODY });
    expect(await ordinary.outcome()).toMatchObject({ firstStart: true, place: dataDir });
    await ordinary.stop();
    const asRoot = await startPostgres({ dataDir });
    expect(asRoot.firstStart).toBe(false);
    expect(statSync(`/proc/${String(serverOf(dataDir))}`).uid).toBe(NOBODY);
    await asRoot.stop();
    const again = program(dataDir, { uid: NOBODY });
    expect(await again.outcome()).toMatchObject({ firstStart: false });
    await again.stop();
  });

  it('leaves data that an ordinary user is told not to be theirs', async () => {
    const dataDir = filled();
    const ordinary = program(dataDir, { uid: NOBODY });
    expect(await ordinary.outcome()).toMatchObject({
      error: 'OperatorError',
      message: `${dataDir} belongs to another user (number 0). Start as the user who made it, or set DATA_DIR to another place.`,
    });
  });

  it('says whom to let pass where a folder was closed to its user later', async () => {
    const dataDir = path.join(fresh(), 'data');
    mkdirSync(path.dirname(dataDir));
    renameSync(filled(), dataDir);
    chmodSync(path.dirname(dataDir), 0o700);
    await expect(startPostgres({ dataDir })).rejects.toThrow(
      `Let others pass it (chmod o+x ${path.dirname(dataDir)})`,
    );
  });
});
