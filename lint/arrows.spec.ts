import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import config from '../dependency-cruiser.config.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const manifest = (...dependencies: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])) });

/** Packages that resolve in every repository made here. */
const PACKAGES = Object.fromEntries(
  ['graphql', 'fastify', 'kysely', 'vitest'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
    [`node_modules/${name}/index.js`, ''],
  ]),
);

/** Lays out a repository of these files and imports, and names the arrows that it breaks. */
async function broken(imports: Record<string, string>, files: Record<string, string> = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'jiedui-arrows-'));
  folders.push(root);
  const targets = Object.entries(imports).flatMap(([from, to]) =>
    to.startsWith('.') ? [path.posix.join(path.posix.dirname(from), to)] : [],
  );
  const sources = Object.entries(imports).map(([from, to]) => [
    from,
    `import type { Thing } from '${to}'; export type Other = Thing;`,
  ]);
  const all: Record<string, string> = {
    'package.json': manifest('graphql', 'fastify', 'kysely', 'vitest'),
    ...PACKAGES,
    ...Object.fromEntries(targets.map((name) => [name, 'export type Thing = string;'])),
    ...Object.fromEntries(sources),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const { tsConfig: _, ...options } = config.options ?? {};
  const { output } = await cruise(Object.keys(imports), {
    ...options,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
    baseDir: root,
  });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))];
}

/** An import that breaks one arrow, for each arrow. */
const BREAKS: Record<string, Record<string, string>> = {
  'no-cycles': { 'packages/a/src/a.ts': './b.ts', 'packages/a/src/b.ts': './a.ts' },
  'no-unresolvable': { 'packages/a/src/a.ts': 'nowhere' },
  'no-unlisted-package': { 'gateway/src/a.ts': 'graphql' },
  'subgraph-to-subgraph': { 'subgraphs/industry/src/a.ts': '../../labour/src/b.ts' },
  'who-knows-subgraphs': { 'gateway/src/a.ts': '../../subgraphs/labour/src/b.ts' },
  'who-knows-the-gateway': { 'subgraphs/labour/src/a.ts': '../../../gateway/src/b.ts' },
  'page-to-program': { 'explorer/src/a.ts': '../../schema/src/b.ts' },
  'page-to-page': { 'explorer/src/pages/a/a.ts': '../b/b.ts' },
  'who-knows-the-page': { 'gateway/src/a.ts': '../../explorer/build/b.ts' },
  'gateway-to-database': { 'gateway/src/a.ts': '../../packages/database/src/b.ts' },
  'package-to-domain': { 'packages/a/src/a.ts': '../../../schema/src/b.ts' },
  'reads-to-writes': { 'subgraphs/labour/src/a/a.reads.ts': './a.writes.ts' },
  'table-to-anything': { 'subgraphs/labour/src/a/a.table.ts': './a.reads.ts' },
  'reads-to-execution': { 'subgraphs/labour/src/a/a.reads.ts': 'graphql' },
  'migration-to-anything-of-ours': {
    'subgraphs/labour/migrations/0001_create_a.ts': '../src/a/a.table.ts',
  },
  'config-from-elsewhere': { 'gateway/src/gateway.ts': './config.ts' },
  'production-to-tests': { 'packages/database/src/a.ts': '../../testing/src/b.ts' },
};

describe('an arrow that must not be', () => {
  it.each(Object.entries(BREAKS))('is found: %s', async (arrow, imports) => {
    const unlisted = arrow === 'no-unlisted-package' ? { 'gateway/package.json': manifest() } : {};
    expect(await broken(imports, unlisted)).toEqual([arrow]);
  });

  it('is proved to be found, every one', () => {
    const names = (config.forbidden ?? []).map(({ name }) => name);
    expect(Object.keys(BREAKS)).toEqual(names);
  });
});

describe('another arrow', () => {
  it.each([
    ['a subgraph may read its own folders', { 'subgraphs/a/src/b/b.reads.ts': '../c/c.table.ts' }],
    ['main reads the configuration', { 'gateway/src/main.ts': './config.ts' }],
    ['a migration needs Kysely', { 'subgraphs/a/migrations/0001_create_a.ts': 'kysely' }],
    ['the schema composes subgraphs', { 'schema/src/a.ts': '../../subgraphs/a/src/subgraph.ts' }],
    ['standalone starts the gateway', { 'standalone/src/a.ts': '../../gateway/src/gateway.ts' }],
    ['standalone starts subgraphs', { 'standalone/src/a.ts': '../../subgraphs/a/src/subgraph.ts' }],
    ['a spec tests', { 'gateway/src/a.spec.ts': '../../packages/testing/src/index.ts' }],
    ['a spec asserts', { 'gateway/src/a.spec.ts': 'vitest' }],
    ['writes know how rows are read', { 'subgraphs/a/src/b/b.writes.ts': './b.reads.ts' }],
  ])('is free: %s', async (_, imports) => {
    expect(await broken(imports)).toEqual([]);
  });
});
