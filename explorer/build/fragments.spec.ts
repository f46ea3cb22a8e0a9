import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FRAGMENTS, fragmentAdder } from './fragments.ts';
import { EXPLORER } from './places.ts';

const SRC = path.join(EXPLORER, 'src');
const read = (file: string) => readFileSync(path.join(SRC, file), 'utf8');
const defined = (text: string) =>
  parse(text).definitions.map((node) => ('name' in node ? node.name.value : undefined));

describe('fragments', () => {
  const add = fragmentAdder();

  it('are added with those that they name, each once', () => {
    const text = add(
      `query Two { one: activity(id: "1") { provenance { ...Evidence } }
        two: activity(id: "2") { provenance { ...Evidence source { ...TitledSource } } } }`,
    );
    expect(defined(text)).toEqual(['Two', 'Evidence', 'TitledSource']);
  });

  it('leave the text of an operation that names none as it is', () => {
    const text = '# Why.\nquery One {\n  viewer {\n    id\n  }\n}\n';
    expect(add(text)).toBe(text);
  });

  it('are each named by several operations', () => {
    const operations = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.graphql') && file !== FRAGMENTS,
    );
    const texts = operations.map((file) => defined(add(read(file))));
    for (const name of defined(read(FRAGMENTS)))
      expect(texts.filter((names) => names.includes(name)).length, name).toBeGreaterThan(1);
  });
});
