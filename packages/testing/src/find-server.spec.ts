import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { embeddedServer, sweep } from './embedded-server.ts';
import { findServer } from './find-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'jiedui-servers-'));
chmodSync(root, 0o755);
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe('the server of a test run', () => {
  it('is that of TEST_DATABASE_URL where it is set', async () => {
    const TEST_DATABASE_URL = inject('databaseServer');
    const { url, stop } = await findServer({ TEST_DATABASE_URL });
    expect(url).toBe(TEST_DATABASE_URL);
    await stop();
    expect(await answers(url)).toBe(true);
  });

  it('is missed at once where TEST_DATABASE_URL leads nowhere', async () => {
    const TEST_DATABASE_URL = 'postgres://postgres@127.0.0.1:1/postgres';
    await expect(findServer({ TEST_DATABASE_URL })).rejects.toThrow(
      'The server of TEST_DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1',
    );
  });
});

describe('an embedded server of a test run', () => {
  it('is gone after it, with its data', async () => {
    const own = path.join(root, 'own');
    mkdirSync(own);
    const { url, stop } = await embeddedServer(own);
    expect(await answers(url)).toBe(true);
    expect(readdirSync(own)).toHaveLength(1);
    await stop();
    expect(await answers(url)).toBe(false);
    expect(readdirSync(own)).toEqual([]);
  });

  it('that was killed is swept away by a later run, a living one is not', async () => {
    const shared = path.join(root, 'shared');
    mkdirSync(shared);
    const script = `
      import { embeddedServer } from '${path.join(import.meta.dirname, 'embedded-server.ts')}';
      console.log((await embeddedServer('${shared}')).url);
      setInterval(() => undefined, 1000);`;
    const killed = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [said] = (await once(killed.stdout, 'data')) as [Buffer];
    const orphan = said.toString().trim();
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const [left = ''] = readdirSync(shared);
    const living = await embeddedServer(shared);
    for (const name of readdirSync(shared)) utimesSync(path.join(shared, name), 0, 0);

    await sweep(shared);
    expect(await answers(orphan)).toBe(false);
    expect(existsSync(path.join(shared, left))).toBe(false);
    expect(await answers(living.url)).toBe(true);
    await living.stop();
  });
});
