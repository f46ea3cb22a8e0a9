import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';
import { explorerIn } from './explorer.ts';
import type { Explorer } from './explorer.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const SCRIPT = 'console.log("the page")';
const folder = mkdtempSync(path.join(tmpdir(), 'explorer-'));
const examples = [
  {
    id: 'q03',
    title: { zh: '地区', en: 'Regions' },
    query: 'query A { regions { code } }',
    variables: { n: 1 },
  },
];
const start = (explorer: Explorer | Promise<Explorer> | undefined) =>
  startGateway({
    supergraphSdl: compose(),
    port: 0,
    logger: memoryLog().logger,
    ...(explorer && { explorer }),
    examples,
  });

beforeAll(() => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>结对</title>');
  writeFileSync(path.join(folder, 'theme.js'), SCRIPT);
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(path.join(folder, 'made-from.txt'), 'sources');
  const script = path.join(folder, 'assets/index-abc.js');
  writeFileSync(script, SCRIPT);
  writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the explorer', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await start(explorerIn(folder));
  });
  afterAll(() => gateway.stop());
  const open = (at: string, headers: Record<string, string> = {}) =>
    fetch(gateway.url + at, { headers: { ...HTML, ...headers }, redirect: 'manual' });

  it('is where a browser comes to from /, in its language, with what the address says', async () => {
    const response = await open('/?level=province', { 'accept-language': 'en-GB' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/en/?level=province');
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await open('/zh')).headers.get('location')).toBe('/zh/');
  });

  it('leaves programs that ask for / what they had', async () => {
    expect(await (await fetch(gateway.url)).json()).toHaveProperty('graphql', '/graphql');
  });

  it.each([
    ['/query', 'zh', '/zh/query'],
    ['/query', 'en-GB', '/en/query'],
    ['/query?lang=en&ready=q03', 'zh', '/en/query?ready=q03'],
    ['/query?lang=fr', 'zh', '/zh/query'],
  ])('has a query page at %s for a reader of %s', async (at, accepted, to) => {
    const response = await open(at, { 'accept-language': accepted });
    expect(response.headers.get('location')).toBe(to);
  });

  it('has questions ready', async () => {
    expect(await (await open('/query/ready.json')).json()).toEqual(examples);
  });

  it('is where a browser comes to that opens the endpoint', async () => {
    const response = await open('/graphql');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/');
  });

  it('is one document for all addresses beneath a language', async () => {
    for (const at of ['/zh/', '/en/pairing/120116-632300?tab=money', '/zh/no/such/page']) {
      const response = await open(at);
      expect(response.status, at).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('结对');
    }
    expect((await open('/fr/')).status).toBe(404);
  });

  it('may run nothing that is not its own, and stands in no other page', async () => {
    const policy = (await open('/zh/')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', null],
  ])('has files that are kept for ever, compressed beforehand: %s', async (accepted, coded) => {
    const response = await open('/assets/index-abc.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(coded);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    expect(await response.text()).toBe(SCRIPT);
  });

  it('has files that are looked for again', async () => {
    expect((await open('/favicon.svg')).headers.get('content-type')).toBe('image/svg+xml');
    expect(await (await open('/theme.js')).text()).toBe(SCRIPT);
  });

  it.each([
    '/made-from.txt',
    '/index.html',
    '/assets/',
    '/assets/../index.html',
    '/assets/%2e%2e%2findex.html',
  ])('serves no other file: %s', async (at) => {
    expect((await open(at)).status).toBe(404);
  });
});

describe('a gateway without an explorer', () => {
  it('tells whoever opens / its paths, browsers too', async () => {
    const gateway = await start(undefined);
    const response = await fetch(gateway.url, { headers: HTML });
    expect(await response.json()).toHaveProperty('graphql', '/graphql');
    expect((await fetch(`${gateway.url}/query`)).status).toBe(404);
    await gateway.stop();
  });
});

describe('an explorer that is still being built', () => {
  it('is waited for by whoever opens it, and by nobody who asks the graph', async () => {
    let built: (explorer: Explorer) => void = () => undefined;
    const gateway = await start(new Promise((resolve) => (built = resolve)));
    const page = fetch(`${gateway.url}/zh/`, { headers: HTML });
    const script = fetch(`${gateway.url}/assets/index-abc.js`);
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
    built(explorerIn(folder));
    expect(await (await page).text()).toContain('结对');
    expect(await (await script).text()).toBe(SCRIPT);
    await gateway.stop();
  });
});

describe('an explorer that could not be built', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await start({ problem: 'vite: <Unexpected> token & more' });
  });
  afterAll(() => gateway.stop());

  it('says so where it would be, and where the graph is', async () => {
    const response = await fetch(gateway.url, { headers: HTML });
    const page = await response.text();
    expect(response.status).toBe(503);
    expect(page).toContain('vite: &lt;Unexpected&gt; token &amp; more');
    expect(page).toContain('<code>/graphql</code>');
  });

  it('leaves the graph as it is', async () => {
    const response = await fetch(`${gateway.url}/graphql?query={regions{code}}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(response.headers.get('content-type')).toContain('json');
  });

  it('has no files', async () => {
    for (const file of ['assets/index-abc.js', 'favicon.svg'])
      expect((await fetch(`${gateway.url}/${file}`)).status).toBe(404);
  });

  it('is what a folder without a page is', () => {
    expect(explorerIn('/nowhere')).toHaveProperty('problem');
  });
});
