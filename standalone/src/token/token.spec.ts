import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { developmentVerifier } from '../development-key.ts';
import { issueToken } from './issue.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const GOOD = [
  '--organization=organization_test',
  '--regions',
  '120116,SHAANXI-WATER-SOURCE',
  '--scopes=report:industry, confirm',
];

describe('npm run token', { timeout: 60_000 }, () => {
  let folder: string;
  let dataDir: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jiedui-token-'));
    dataDir = path.join(folder, 'data');
    developmentVerifier(dataDir);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const { PATH } = process.env;
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'token', '--', ...words], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH, DATA_DIR: dataDir, ...environment },
    });
    return { status, stdout, stderr };
  };

  it('prints a token alone, and tells the rest beside it', async () => {
    const { status, stdout, stderr } = run(GOOD);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(stderr).toMatch(/12 hours/);
    expect(status).toBe(0);
    const identity = await developmentVerifier(dataDir).verify(stdout.trim());
    expect(identity).toMatchObject({
      organization: 'organization_test',
      regions: ['120116', 'SHAANXI-WATER-SOURCE'],
      scopes: ['report:industry', 'confirm'],
    });
    const hours = (Date.parse(identity.expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
  });

  it('explains itself in both languages', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--organization');
    expect(stdout).toContain('令牌');
  });

  it('refuses in one line for each fault, with status 1 and nothing on stdout', () => {
    const { status, stdout, stderr } = run(['--role', 'admin']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(6);
  });

  /** Why no token is made, and that it is said to whoever asks and is no defect. */
  const refused = async (words: readonly string[], setting: object = {}) => {
    const here = { HOST: '127.0.0.1', DATA_DIR: dataDir, ...setting };
    const error: unknown = await issueToken(words, here).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OperatorError);
    return (error as OperatorError).message;
  };

  it.each([
    ['nothing', [], ['--organization is needed', '--regions is needed', '--scopes is needed']],
    ['an unknown flag', [...GOOD, '--role', 'admin'], ['--role is not known', '"admin"']],
    ['a lost word', [...GOOD, 'please'], ['"please" is not understood']],
    ['a flag twice', [...GOOD, '--hours=1', '--hours=2'], ['--hours is given twice']],
    ['no hours', [...GOOD, '--hours'], ['--hours must be a whole number from 1 to 720']],
    ['too many hours', [...GOOD, '--hours', '721'], ['--hours must be']],
    ['empty values', ['--organization=', '--regions=', '--scopes=,'], ['--regions is needed']],
    ['a wrong region', [...GOOD.toSpliced(1, 2), '--regions', '12011,x'], ['"12011", "x"']],
    ['an unknown scope', [...GOOD.slice(0, 3), '--scopes=report:mining'], ['"report:mining"']],
    ['a name for an id', ['--organization=发改委', ...GOOD.slice(1)], ['is no id of an organ']],
  ])('refuses %s in plain words, all at once', async (_, words, said) => {
    const message = await refused(words);
    for (const each of said) expect(message).toContain(each);
  });

  it.each([
    ['where no standalone ever started', { DATA_DIR: '/nowhere' }, 'no key in /nowhere: start the'],
    ['where an issuer is configured', { JWT_JWKS_URL: 'https://id/keys' }, 'JWT_… is configured'],
    ['in production', { NODE_ENV: 'production' }, 'NODE_ENV is production'],
    ['where others can reach it', { HOST: '0.0.0.0' }, 'HOST 0.0.0.0 can be reached'],
  ])('refuses %s', async (_, setting, said) => {
    expect(await refused(GOOD, setting)).toContain(said);
  });

  it('signs with a key that only its owner can read, and that stays the same', () => {
    const file = path.join(dataDir, 'development-key.pem');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { ino } = statSync(file);
    developmentVerifier(dataDir);
    expect(statSync(file).ino).toBe(ino);
  });

  it('says what to do about a key that is none', async () => {
    const broken = mkdtempSync(path.join(folder, 'broken-'));
    writeFileSync(path.join(broken, 'development-key.pem'), 'half a k');
    const message = await refused(GOOD, { DATA_DIR: broken });
    expect(message).toMatch(/development-key\.pem is no key of ours; delete it/);
  });
});
