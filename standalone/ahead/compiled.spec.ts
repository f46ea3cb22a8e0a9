import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { HELP } from '../src/help.ts';
import { compiledAhead } from './compiled.js';
import { entriesOf, fingerprint, sources, STANDALONE } from './sources.js';

const folder = mkdtempSync(path.join(tmpdir(), 'ahead-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the standalone, compiled ahead', { timeout: 60_000 }, () => {
  const dist = path.join(folder, 'dist');
  const compiled = async () => {
    const said: string[] = [];
    const main = await compiledAhead((line) => said.push(line), dist);
    return { said, main: fileURLToPath(main) };
  };

  it('is made once for each state of the sources, in the place of what was there', async () => {
    mkdirSync(path.join(dist, 'of-older-sources'), { recursive: true });
    const first = await compiled();
    expect(first.said).toHaveLength(1);
    expect(readdirSync(dist)).toEqual([fingerprint(sources(STANDALONE))]);
    expect(await compiled()).toEqual({ said: [], main: first.main });
  });

  it('is made again where it was broken off', async () => {
    await compiled();
    const [made = ''] = readdirSync(dist);
    renameSync(path.join(dist, made), path.join(dist, `${made}.1`));
    expect((await compiled()).said).toHaveLength(1);
    expect(readdirSync(dist)).toContain(made);
  });

  it('is whole for everybody, also where two start at once', async () => {
    rmSync(dist, { recursive: true });
    const module = JSON.stringify(new URL('compiled.js', import.meta.url).href);
    const script = `const { compiledAhead } = await import(${module});
      process.argv.push('--', '--help');
      await import(await compiledAhead(() => undefined, ${JSON.stringify(dist)}));`;
    const run = promisify(execFile);
    const words = ['--input-type=module', '--eval', script];
    const both = await Promise.all([1, 2].map(() => run(process.execPath, words)));
    for (const { stdout } of both) expect(stdout.trim()).toBe(HELP.trim());
    expect(readdirSync(dist)).toEqual([fingerprint(sources(STANDALONE))]);
  });

  it('runs without a loader', async () => {
    const { main } = await compiled();
    const { stdout, status } = spawnSync(process.execPath, [main, '--help'], { encoding: 'utf8' });
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: HELP.trim() });
  });

  it('says why it cannot be made', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await expect(compiledAhead(() => undefined, path.join(file, 'dist'))).rejects.toThrow(
      /ENOTDIR/,
    );
  });
});

describe('the sources of the standalone', () => {
  it('are the program, all subgraphs and all migrations, and what is under them', () => {
    const files = sources(STANDALONE);
    const entries = entriesOf(files, STANDALONE);
    expect(entries).toContain('standalone/src/main.ts');
    expect(entries.filter((file) => file.endsWith('/subgraph.ts'))).toHaveLength(6);
    expect(entries).toContain('packages/subgraph/migrations/0001_create_event_log.ts');
    expect(files).toContain('gateway/src/gateway.ts');
    expect(files.some((file) => file.includes('.spec.') || file.includes('node_modules'))).toBe(
      false,
    );
  });

  it('have another fingerprint where a file is missing', () => {
    const files = sources(STANDALONE);
    expect(fingerprint(files)).toBe(fingerprint(sources(STANDALONE)));
    expect(fingerprint(files.slice(1))).not.toBe(fingerprint(files));
  });
});
