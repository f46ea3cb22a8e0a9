import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isRoot, runsAs, serverAccount } from './account.ts';
import { installed, usableBinaries } from './binaries.ts';

const root = mkdtempSync(path.join(tmpdir(), 'jiedui-programs-'));
chmodSync(root, 0o755);
afterAll(() => {
  rmSync(root, { recursive: true });
});

interface Link {
  readonly target: string;
}

/** The programs as npm unpacks them, with no script run after it: no links. */
function unpacked(name: string): string {
  const native = path.join(root, name, 'native');
  mkdirSync(path.dirname(native));
  cpSync(installed(), native, { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(installed(), '../package.json'), path.join(native, '../package.json'));
  const list = readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8');
  for (const { target } of JSON.parse(list) as Link[]) rmSync(path.join(native, '..', target));
  return native;
}

const placeOf = (name: string) => {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  return { folder, account: serverAccount() };
};

/** Runs initdb as the account would: it needs the libraries by their links. */
const saysOf = (bin: string, account: ReturnType<typeof serverAccount>) =>
  execFileSync(path.join(bin, 'initdb'), ['--version'], {
    ...runsAs(account),
    cwd: '/',
    env: {},
    encoding: 'utf8',
  });

describe('the programs', () => {
  it('are used where npm put them', async () => {
    const { folder, version } = await usableBinaries(placeOf('plain'));
    expect(folder).toBe(path.join(installed(), 'bin'));
    expect(version).toBe('18');
  });

  it('get the links that a script of the package would have made', async () => {
    const native = unpacked('without-links');
    const { folder } = await usableBinaries(placeOf('with-links'), native);
    expect(folder).toBe(path.join(native, 'bin'));
    expect(lstatSync(path.join(native, 'lib/libpq.so.5')).isSymbolicLink()).toBe(true);
  });

  it.runIf(isRoot())('are copied, once, where their user cannot reach them', async () => {
    const native = unpacked('closed');
    execFileSync('chmod', ['-R', 'go-rwx', native]);
    const place = placeOf('copied');
    mkdirSync(path.join(place.folder, 'programs-18.0-unfinished'));
    const { folder, version } = await usableBinaries(place, native);
    expect(folder.startsWith(path.join(place.folder, 'programs-'))).toBe(true);
    expect(version).toBe('18');
    expect(saysOf(folder, place.account)).toContain('initdb (PostgreSQL) 18');
    const { ctimeMs } = lstatSync(folder);
    expect((await usableBinaries(place, native)).folder).toBe(folder);
    expect(lstatSync(folder).ctimeMs).toBe(ctimeMs);
  });

  it('that do not run here are told with what to do instead', async () => {
    const native = unpacked('foreign');
    for (const program of ['initdb', 'postgres']) {
      writeFileSync(path.join(native, 'bin', program), '#!/no/such/loader\n');
    }
    await expect(usableBinaries(placeOf('nowhere'), native)).rejects.toThrow(
      /^The embedded PostgreSQL does not run on this system: .*ENOENT.*\. Set DATABASE_URL to another PostgreSQL\.$/,
    );
  });
});
