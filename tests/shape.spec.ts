import path from 'node:path';
import { ROOT, subgraphDefinitions } from '@jiedui/schema';
import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../subgraphs/pairings/src/reference.ts';
import { filesOf, migrationsOf, read, SUBGRAPHS, typeFolders } from './subgraph-folders.ts';

/** The one the others are compared with. */
const FIRST = 'industry';
const FILES = [
  'README.md',
  'migrations/',
  'package.json',
  'src/config.ts',
  'src/generated.ts',
  'src/main.ts',
  'src/schema.graphql',
  'src/subgraph.ts',
  'src/tables.ts',
];

const definitions = await subgraphDefinitions();
const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe.each(SUBGRAPHS)('the subgraph %s', (name) => {
  it('has the same files at the same places', () => {
    expect(filesOf(name)).toEqual(expect.arrayContaining(FILES));
  });

  it('is called by one word everywhere', () => {
    const { name: npmName } = JSON.parse(read(name, 'package.json')) as { name: string };
    expect(npmName).toBe(`@jiedui/${name}`);
    const named = definitions.find((definition) => definition.name === name);
    expect(path.relative(ROOT, named?.folder ?? '')).toBe(`subgraphs/${name}/src`);
    expect(read(name, 'README.md')).toMatch(new RegExp(`^# ${name}\n`, 'i'));
  });

  it('is a domain that the core knows: else its first activity would break every timeline', () => {
    const values = /enum Domain \{([^}]*)\}/.exec(read('../schema', 'api.graphql'))?.[1] ?? '';
    expect(values.match(/^ *[A-Z]+$/gm)?.map((value) => value.trim())).toContain(
      name.toUpperCase(),
    );
    expect(DOMAINS).toContain(name.toUpperCase());
  });

  it('is configured and started like every other', () => {
    for (const file of ['src/main.ts', 'src/config.ts']) {
      expect(read(name, file)).toBe(read(FIRST, file));
    }
    const manifest = (subgraph: string) => {
      const all = JSON.parse(read(subgraph, 'package.json')) as object;
      return { ...all, name: '', dependencies: {} };
    };
    expect(manifest(name)).toEqual(manifest(FIRST));
  });

  it('numbers its migrations without a gap', () => {
    const migrations = migrationsOf(name);
    expect(migrations.length).toBeGreaterThan(0);
    const expected = migrations.map((_, index) => String(index + 1).padStart(4, '0'));
    expect(migrations.map((file) => file.slice(0, 4))).toEqual(expected);
    const misnamed = migrations.filter((file) => !/^\d{4}(_[a-z0-9]+){2,}\.ts$/.test(file));
    expect(misnamed).toEqual([]);
  });

  it('makes every table it knows in a migration', () => {
    const statements = migrationsOf(name)
      .map((file) => read(name, `migrations/${file}`))
      .join('\n');
    const known = [...read(name, 'src/tables.ts').matchAll(/^ {2}(\w+): \w+;$/gm)].map((found) =>
      snake(String(found[1])),
    );
    expect(known.length).toBeGreaterThan(0);
    const made = (table: string) => new RegExp(`create (table|view) ${table}\\b`).test(statements);
    expect(known.filter((table) => !made(table))).toEqual([]);
  });
});

describe.each(typeFolders())('the type $folder of $subgraph', ({ folder, files }) => {
  it('is told, stored and read in files of its name', () => {
    const named = (ending: string) => files.filter((file) => file.endsWith(ending));
    expect(named('.graphql')).toEqual([`${folder}.graphql`]);
    expect(named('.reads.ts')).toContain(`${folder}.reads.ts`);
    expect([[], [`${folder}.table.ts`]]).toContainEqual(named('.table.ts'));
  });

  it('has a spec if its rows live here, and is SDL and reads alone if not', () => {
    if (files.includes(`${folder}.table.ts`)) expect(files).toContain(`${folder}.spec.ts`);
    else expect(files.filter((file) => !/\.(graphql|(reads|spec)\.ts)$/.test(file))).toEqual([]);
  });
});

describe('the subgraphs together', () => {
  it('are found by their folders', () => {
    expect(definitions.map(({ name }) => name)).toEqual(SUBGRAPHS);
  });

  it('listen at ports of their own', () => {
    expect(new Set(definitions.map(({ port }) => port)).size).toBe(SUBGRAPHS.length);
  });
});
