import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from './files.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Files whose names are given by the tools and readers that look for them. */
const CUSTOMARY = /^([A-Z]+(\.[a-z0-9-]+)?\.md|LICENSE|Dockerfile)$/;
const MIGRATION = /(^|\/)migrations\/\d{4}_[a-z0-9]+(_[a-z0-9]+)+\.ts$/;
/** They say where a thing was put, not what it is. */
const EMPTY_WORDS = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc'];

describe('the files of the repository', () => {
  const files = repositoryFiles();

  it('are named in kebab-case', () => {
    const odd = files.filter((file) => {
      const name = path.basename(file);
      return !KEBAB.test(name) && !CUSTOMARY.test(name) && !MIGRATION.test(file);
    });
    expect(odd).toEqual([]);
  });

  it('have names that say what they hold', () => {
    const empty = files.filter((file) =>
      path
        .basename(file)
        .split(/[.-]/)
        .some((word) => EMPTY_WORDS.includes(word)),
    );
    expect(empty).toEqual([]);
  });

  it('are sources: nothing compiled lies beside what it was made from', () => {
    const known = new Set(files);
    const compiled = files.filter(
      (file) =>
        /\.(d\.ts|js|js\.map)$/.test(file) &&
        known.has(file.replace(/\.(d\.ts|js|js\.map)$/, '.ts')),
    );
    expect(compiled).toEqual([]);
  });
});
