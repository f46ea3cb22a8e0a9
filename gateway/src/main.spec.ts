import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams as Program } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, post } from '../test/client.ts';
import { compose, places } from '../test/graph.ts';
import { listen } from '../test/tiny-subgraph.ts';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (environment: Record<string, string>) =>
  spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: PACKAGE,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
  });

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Reads the log until the line that says where it listens. */
async function address(gateway: Program): Promise<string> {
  let log = '';
  for await (const chunk of gateway.stdout) {
    log += String(chunk);
    const url = /"url":"([^"]+)".*gateway listening/.exec(log)?.[1];
    if (url) return url;
  }
  throw new Error(`the gateway ended without listening: ${log}`);
}

const ended = (gateway: Program) =>
  new Promise<number | null>((resolve) => {
    gateway.once('exit', resolve);
  });

async function failure(
  environment: Record<string, string>,
): Promise<{ status: number | null; words: string }> {
  const gateway = start(environment);
  const [words, status] = await Promise.all([text(gateway.stderr), ended(gateway)]);
  return { status, words: words.trim() };
}

// A program's first start compiles all its sources.
describe('the gateway as a program', { timeout: 120_000 }, () => {
  it('runs alone on any supergraph, and lets a request finish when it is told to end', async () => {
    const remote = await listen(places);
    const SUPERGRAPH_FILE = await file('supergraph.graphql', compose({ places: remote.url }));
    const gateway = start({ SUPERGRAPH_FILE });
    const url = await address(gateway);
    expect((await ask(url, '{ region(code: "120116") { name } }')).data).toEqual({
      region: { name: 'Binhai' },
    });
    // Told apart by the class of Apollo's error: with two copies of graphql in one process it would be a 500.
    const foreign = await post(url, {
      query: '{ regions { code } }',
      extensions: { persistedQuery: { version: 9 } },
    });
    expect(foreign.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    const before = remote.seen.length;
    const underWay = ask(url, '{ slow(milliseconds: 800) }');
    await vi.waitUntil(() => remote.seen.length > before);
    gateway.kill('SIGTERM');
    const [status, answer] = await Promise.all([ended(gateway), underWay]);
    expect(status).toBe(0);
    expect(answer.data).toEqual({ slow: 'done' });
    await remote.stop();
  });

  it.each([
    [
      'is not there',
      () => join(folder, 'nowhere.graphql'),
      /nowhere\.graphql cannot be read \(ENOENT\); set SUPERGRAPH_FILE to /,
    ],
    ['is a folder', () => folder, /cannot be read \(EISDIR\); set SUPERGRAPH_FILE to /],
    [
      'is empty',
      () => file('empty.graphql', ''),
      /empty\.graphql is empty; set SUPERGRAPH_FILE to /,
    ],
    [
      'is broken',
      () => file('broken.graphql', 'type Query {'),
      /^The supergraph cannot be loaded: .*; compose it again$/,
    ],
  ])(
    'ends with one line and status 1 when the supergraph %s',
    async (_, path, expected) => {
      const { status, words } = await failure({ SUPERGRAPH_FILE: await path() });
      expect(status).toBe(1);
      expect(words).toMatch(expected);
      expect(words.split('\n')).toHaveLength(1);
    },
    30_000,
  );

  it('ends with one line and status 1 when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const SUPERGRAPH_FILE = await file('taken.graphql', compose());
    const { status, words } = await failure({ SUPERGRAPH_FILE, PORT: port });
    other.close();
    expect(status).toBe(1);
    expect(words).toBe(
      `Port ${port} on 127.0.0.1 is taken; stop what uses it or set PORT to another`,
    );
  });
});
