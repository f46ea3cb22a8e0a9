import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composedFiles } from '../composed-files.ts';
import { composeGraph } from '../graph.ts';
import { checkChanges } from './check.ts';
import { Git } from './git.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag", "@inaccessible"])';
const BOX = 'type Query { box: Box secret: Int @inaccessible } type Box { size: Int weight: Int }';
const OPERATIONS = [{ name: 'page', text: '{ box { weight } }' }];

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'jiedui-changes-'));
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function git(...words: string[]) {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', root, ...who, ...words], { encoding: 'utf8' });
}

async function graphOf(sdl: string) {
  const graph = await composeGraph([{ name: 'one', url: '', typeDefs: parse(`${LINK} ${sdl}`) }]);
  if ('errors' in graph) throw new Error(graph.errors.join('\n'));
  return graph;
}

/** Commits a graph and the acceptances that go with it. */
async function commit(sdl: string, accepted: unknown = []) {
  const { whole, contracts } = await graphOf(sdl);
  for (const file of composedFiles(whole, contracts)) {
    mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
    writeFileSync(path.join(root, file.path), file.text);
  }
  accept(accepted);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=state');
}

function accept(accepted: unknown) {
  writeFileSync(path.join(root, 'schema/accepted-changes.json'), JSON.stringify(accepted));
}

async function check(sdl: string, operations = OPERATIONS, today = '2026-11-26') {
  const repository = new Git(root);
  const base = repository.base();
  if (!base) throw new Error('no history');
  return checkChanges({
    git: repository,
    base,
    graph: await graphOf(sdl),
    operations,
    root,
    today,
  });
}

const ACCEPTANCE = {
  change: 'FIELD_REMOVED',
  at: 'Box.weight',
  in: ['api', 'public', 'partner', 'analyst'],
  reason: 'It never held a value.',
  on: '2026-11-26',
};
const WITHOUT_WEIGHT = BOX.replace('weight: Int', '');

describe('a check of changes', () => {
  it('passes where nothing or only something new has come', async () => {
    await commit(BOX);
    expect(await check(BOX)).toEqual({ passes: true, words: expect.stringContaining('no change') });
    expect(await check(BOX.replace('size', 'height: Int size'))).toMatchObject({ passes: true });
  });

  it('fails where something goes, names whom it hits and says what to write', async () => {
    await commit(BOX);
    const { passes, words } = await check(WITHOUT_WEIGHT);
    expect(passes).toBe(false);
    expect(words).toContain('BREAKING  FIELD_REMOVED Box.weight in api, public, partner, analyst');
    expect(words).toMatch(/would break:\s+page/);
    expect(words).toContain('"at":"Box.weight","in":["api","public","partner","analyst"]');
  });

  it('fails also where no operation that is known uses it', async () => {
    await commit(BOX);
    const { passes, words } = await check(WITHOUT_WEIGHT, []);
    expect(passes).toBe(false);
    expect(words).toContain('no known operation uses it');
  });

  it('fails where something is hidden from one audience alone', async () => {
    await commit(BOX);
    const { passes, words } = await check(
      BOX.replace('weight: Int', 'weight: Int @tag(name: "partner")'),
    );
    expect(passes).toBe(false);
    expect(words).toContain('FIELD_REMOVED Box.weight in public, analyst');
  });

  it('passes where a notice has run out and nobody known uses it, and fails where somebody does', async () => {
    await commit(
      BOX.replace(
        'weight: Int',
        'weight: Int @deprecated(reason: "Use size. Since 2026-01-01, gone after 2026-06-01.")',
      ),
    );
    expect(await check(WITHOUT_WEIGHT, [])).toMatchObject({ passes: true });
    expect(await check(WITHOUT_WEIGHT, [], '2026-05-01')).toMatchObject({ passes: false });
    expect(await check(WITHOUT_WEIGHT)).toMatchObject({ passes: false });
  });

  it('passes where the change is accepted, in every API in which it happens', async () => {
    await commit(BOX);
    accept([ACCEPTANCE]);
    expect(await check(WITHOUT_WEIGHT)).toMatchObject({ passes: true });
    accept([{ ...ACCEPTANCE, in: ['api'] }]);
    expect(await check(WITHOUT_WEIGHT)).toMatchObject({ passes: false });
  });

  it('keeps an acceptance until the API changes again, and then wants it out', async () => {
    await commit(BOX);
    await commit(WITHOUT_WEIGHT, [ACCEPTANCE]);
    expect(await check(WITHOUT_WEIGHT)).toMatchObject({ passes: true });
    const { passes, words } = await check(WITHOUT_WEIGHT.replace('size', 'height: Int size'));
    expect(passes).toBe(false);
    expect(words).toContain('accepts FIELD_REMOVED at Box.weight, which does not happen');
  });

  it('names a new acceptance that nothing needs', async () => {
    await commit(BOX);
    accept([{ ...ACCEPTANCE, at: 'Box.wieght' }]);
    expect(await check(BOX)).toMatchObject({ passes: false });
  });

  it.each([
    ['no reason', { ...ACCEPTANCE, reason: ' ' }, /reason/],
    ['no day', { ...ACCEPTANCE, on: 'yesterday' }, /on/],
  ])('refuses an acceptance with %s', async (_, acceptance, words) => {
    await commit(BOX);
    accept([acceptance]);
    await expect(check(WITHOUT_WEIGHT)).rejects.toThrow(words);
  });

  it('compares a branch with where it left main, however many commits it has', async () => {
    await commit(BOX);
    git('switch', '--quiet', '--create', 'work');
    await commit(WITHOUT_WEIGHT);
    await commit(WITHOUT_WEIGHT.replace('size', 'height: Int size'));
    const { passes, words } = await check(WITHOUT_WEIGHT);
    expect(passes).toBe(false);
    expect(words).toContain('where this branch left main');
  });

  it('has nothing to compare with outside of git', () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    expect(new Git(root).base()).toBeUndefined();
    expect(() => new Git(root).named('main')).toThrow('--against main: there is no such commit');
  });
});
