import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { developmentVerifier } from './development-key.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Run {
  readonly child: ChildProcess;
  said(): string;
  /** What stands behind a word such as GraphQL, once it is said; fails when the program ends before. */
  until(pattern: RegExp): Promise<string>;
  readonly ended: Promise<number | null>;
}

function run(environment: Readonly<Record<string, string>>, words: readonly string[] = []): Run {
  const child = spawn(process.execPath, ['standalone/launch.js', ...words], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (said += part.toString()));
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const until = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(said);
      if (found) return found[1] ?? found[0];
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(said);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, said: () => said, until, ended };
}

const GRAPHQL = /GraphQL +(http:\S+)/;

const ask = async (url: string, query: string, token?: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return response.json();
};
const BINHAI =
  '{ region(code: "120116") { name { zh } supports { id } } totals { activityCount } }';

/** A token as `npm run token` prints it. */
const tokenOf = (dataDir: string) =>
  spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', 'standalone/src/token/main.ts', '--organization', 'organization_test'],
      ...['--regions', '120116', '--scopes', 'report:industry,keys'],
    ],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, DATA_DIR: dataDir } },
  ).stdout.trim();

describe('the standalone', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-standalone-'));
  // As root the server runs as another user, who must be able to pass.
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  let first: unknown;
  beforeAll(async () => {
    const { child, until, ended } = run({ DATA_DIR: dataDir });
    first = await ask(await until(GRAPHQL), BINHAI);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers from six subgraphs on an empty folder, with the facts', () => {
    expect(first).toMatchObject({
      data: { region: { name: { zh: '滨海新区' } }, totals: { activityCount: 29 } },
    });
  });

  it('finds its data again, also after it was killed without warning and its server lived on', async () => {
    const killed = run({ DATA_DIR: dataDir });
    await killed.until(GRAPHQL);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = run({ DATA_DIR: dataDir });
    expect(await ask(await again.until(GRAPHQL), BINHAI)).toEqual(first);
    expect(again.said()).toContain('left behind');
    expect(again.said()).not.toContain('records');
    again.child.kill('SIGINT');
    expect(await again.ended).toBe(0);
  });

  it('knows who sends a token of its own folder, and refuses one of another', async () => {
    const own = run({ DATA_DIR: dataDir });
    const url = await own.until(GRAPHQL);
    expect(own.said()).toContain('npm run -s token');
    const viewer = '{ viewer { regions { name { zh } } scopes } }';
    expect(await ask(url, viewer)).toEqual({ data: { viewer: null } });
    expect(await ask(url, viewer, tokenOf(dataDir))).toEqual({
      data: {
        viewer: { regions: [{ name: { zh: '滨海新区' } }], scopes: ['report:industry', 'keys'] },
      },
    });
    const elsewhere = path.join(folder, 'elsewhere');
    developmentVerifier(elsewhere);
    expect(await ask(url, viewer, tokenOf(elsewhere))).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(statSync(path.join(dataDir, 'development-key.pem')).mode & 0o777).toBe(0o600);
    own.child.kill('SIGTERM');
    expect(await own.ended).toBe(0);
  });

  it('accepts no token of its own folder where others can reach it', async () => {
    const open = run({ DATA_DIR: dataDir, HOST: '0.0.0.0' });
    const url = (await open.until(GRAPHQL)).replace('localhost', '127.0.0.1');
    expect(open.said()).not.toContain('npm run -s token');
    expect(await ask(url, '{ viewer { scopes } }', tokenOf(dataDir))).toMatchObject({
      errors: [{ message: expect.stringContaining('No tokens are accepted') as string }],
    });
    open.child.kill('SIGTERM');
    expect(await open.ended).toBe(0);
  });

  it('refuses a folder that another one is using, and leaves that one alone', async () => {
    const one = run({ DATA_DIR: dataDir });
    const url = await one.until(GRAPHQL);
    const other = run({ DATA_DIR: dataDir });
    expect(await other.ended).toBe(1);
    expect(other.said()).toContain(`Process ${String(one.child.pid)} is using the data`);
    expect(await ask(url, BINHAI)).toEqual(first);
    one.child.kill('SIGTERM');
    expect(await one.ended).toBe(0);
  });

  it('refuses a contract that is none and a manifest that is not there, before it starts anything', async () => {
    const none = run({ CONTRACT: 'nobody', DATA_DIR: dataDir });
    expect(await none.ended).toBe(1);
    expect(none.said().trim()).toBe(
      'CONTRACT must be one of analyst, partner, public, not "nobody"',
    );
    const lost = run({ TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE: '/nowhere.json' });
    expect(await lost.ended).toBe(1);
    expect(lost.said()).toMatch(
      /^\/nowhere\.json cannot be read \(ENOENT\); set TRUSTED_DOCUMENTS_FILE /,
    );
  });

  it('is limited as the gateway is by itself, and refuses the same settings in the same words', async () => {
    const limited = run({ DATA_DIR: dataDir, LIMITS: 'depth=2', REQUEST_TIMEOUT: '20000' });
    const url = await limited.until(GRAPHQL);
    expect(await ask(url, BINHAI)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_DEEP', limit: 2, actual: 3 } }],
    });
    limited.child.kill('SIGTERM');
    expect(await limited.ended).toBe(0);
    const wrong = { LIMITS: 'deep=5', REQUEST_TIMEOUT: 'soon', POLICIES: 'all' };
    const refused = run({ ...wrong, DATA_DIR: dataDir });
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toMatch(/^LIMITS must be name=number.* not "deep=5"$/m);
    const gateway = spawnSync(process.execPath, ['--import', 'tsx', 'gateway/src/main.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...wrong },
    });
    expect([gateway.status, gateway.stderr]).toEqual([1, refused.said()]);
  });

  it('says in one line that a port is taken, before it starts a database', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { ended, said } = run({ DATA_DIR: path.join(folder, 'never'), PORT: String(port) });
    expect(await ended).toBe(1);
    expect(said().trim()).toBe(
      `Port ${String(port)} is taken. Stop what uses it, or start with another: PORT=${String(port + 1)} npm start`,
    );
    taken.close();
  });

  it('says what to do about a folder that holds something else, and deletes nothing of it', async () => {
    const foreign = path.join(folder, 'foreign');
    mkdirSync(path.join(foreign, 'postgres'), { recursive: true });
    writeFileSync(path.join(foreign, 'postgres/diary.txt'), 'dear diary');
    const { ended, said } = run({ DATA_DIR: foreign });
    expect(await ended).toBe(1);
    expect(said()).toContain('is not a whole database of Jiedui');
    expect(readFileSync(path.join(foreign, 'postgres/diary.txt'), 'utf8')).toBe('dear diary');
  });

  it('does a first start again that was killed half way', async () => {
    const half = path.join(folder, 'half');
    const killed = run({ DATA_DIR: half });
    await killed.until(/making a new database/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = run({ DATA_DIR: half });
    expect(await ask(await again.until(GRAPHQL), BINHAI)).toEqual(first);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it('says in one line that a database cannot be reached', async () => {
    const { ended, said } = run({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:9/nowhere' });
    expect(await ended).toBe(1);
    expect(said()).toMatch(/DATABASE_URL/);
    expect(said()).not.toContain('secret');
    expect(said()).not.toContain('    at ');
  });

  it('lists everything that is wrong with its variables', async () => {
    const { ended, said } = run({ PORT: 'abc', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    expect(await ended).toBe(1);
    for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL']) expect(said()).toContain(name);
  });

  it('explains itself', async () => {
    const { ended, said } = run({}, ['--help']);
    expect(await ended).toBe(0);
    expect(said()).toContain('DATA_DIR');
  });
});
