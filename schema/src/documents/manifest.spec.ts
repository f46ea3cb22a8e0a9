import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDocuments } from './make.ts';
import { manifestOf } from './manifest.ts';
import { documentsOptions } from './options.ts';

const root = mkdtempSync(path.join(tmpdir(), 'jiedui-documents-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function folderOf(name: string, files: Record<string, string>): string {
  const folder = path.join(root, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}
const to = path.join(root, 'made/documents.json');

describe('a manifest of documents', () => {
  it('holds each text to the letter, under its hash, with name and type', () => {
    const text = '# A page.\nquery Page { indicators { code } }\n';
    expect(manifestOf([{ name: 'page', text }])).toEqual({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [
        {
          id: createHash('sha256').update(text).digest('hex'),
          name: 'Page',
          type: 'query',
          body: text,
        },
      ],
    });
  });

  it('calls a text of several operations by its file, and by the one that demands the most', () => {
    const text = 'query A { a } mutation B { b } query C { c }';
    expect(manifestOf([{ name: 'several', text }]).operations).toMatchObject([
      { name: 'several', type: 'mutation' },
    ]);
  });

  it('holds a text once that comes twice', () => {
    const text = '{ a }';
    const twice = [
      { name: 'one', text },
      { name: 'two', text },
    ];
    expect(manifestOf(twice).operations).toHaveLength(1);
  });

  it('is made of folders and what lies beneath them', () => {
    const from = [
      folderOf('one', { 'a.graphql': '{ indicators { code } }', 'README.md': 'no' }),
      folderOf('two', { 'deep/b.graphql': 'query B { viewer { scopes } }' }),
    ];
    expect(makeDocuments({ from, to })).toBe(`${to}: 2 documents`);
    const made = JSON.parse(readFileSync(to, 'utf8')) as ReturnType<typeof manifestOf>;
    expect(made.operations.map(({ name }) => name)).toEqual(['a', 'B']);
  });

  it.each([
    ['asks for what the API does not have', '{ nope }', /^bad: Cannot query field "nope"/],
    ['is no GraphQL', '{ indicators {', /^bad: Syntax Error/],
    [
      'holds only fragments',
      'fragment F on Indicator { code }',
      /^bad: Fragment "F" is never used/,
    ],
  ])('is refused where a text %s', (_, text, words) => {
    const from = [folderOf('wrong', { 'bad.graphql': text })];
    expect(() => makeDocuments({ from, to })).toThrow(words);
  });

  it('is refused of an empty folder', () => {
    mkdirSync(path.join(root, 'empty'));
    const from = [path.join(root, 'empty')];
    expect(() => makeDocuments({ from, to })).toThrow(/^There is no .graphql file in /);
  });
});

describe('the command of documents', () => {
  it('takes paths as the caller means them', () => {
    expect(documentsOptions(['--from', 'a', '--from', '/b', '--to', 'c.json'], '/home/me')).toEqual(
      { from: ['/home/me/a', '/b'], to: '/home/me/c.json' },
    );
    expect(documentsOptions([], '/home/me')).toEqual({ from: [] });
  });

  it.each([[['--form', 'a']], [['a']], [['--from', 'a']]])('refuses %j', (words) => {
    expect(() => documentsOptions(words, '/')).toThrow(/see --help$/);
  });
});
