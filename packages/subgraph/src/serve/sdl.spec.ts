import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLObjectType, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityKeys } from './keys.ts';
import { readSdl } from './sdl.ts';

describe("a subgraph's schema language", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-sdl-'));
  beforeAll(() => {
    writeFileSync(path.join(folder, 'schema.graphql'), 'type Query');
    writeFileSync(
      path.join(folder, 'note.graphql'),
      `extend type Query { notes(first: Int, after: String): NoteConnection! lines(first: Int = 5): [Line!] feed(first: Int): FeedConnection all: [Line!] }
       type Line { text: String }
       type FeedConnection { nodes: [Line!]! }
       type Note @key(fields: "id") { id: ID! pairing: Pairing provenance: Provenance! }
       type Organization @key(fields: "id") { id: ID! notes: Int }`,
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is its files, the shared values, and the connections it names', () => {
    const schema = buildSubgraphSchema(readSdl(folder));
    const connection = schema.getType('NoteConnection');
    expect(connection).toBeInstanceOf(GraphQLObjectType);
    expect(Object.keys((connection as GraphQLObjectType).getFields())).toEqual([
      'totalCount',
      'edges',
      'nodes',
      'pageInfo',
    ]);
    expect(schema.getType('Money')?.description).toContain('null, never zero');
  });

  it('leaves all mutations to partners', () => {
    const tagged = /^extend type Mutation @tag\(name: "partner"\)$/m;
    expect(print(readSdl(folder))).not.toMatch(tagged);
    const writes = mkdtempSync(path.join(tmpdir(), 'jiedui-sdl-'));
    writeFileSync(path.join(writes, 'a.graphql'), 'extend type Mutation { fold: Int }');
    expect(print(readSdl(writes))).toMatch(tagged);
    rmSync(writes, { recursive: true });
  });

  it('says of every list that takes `first` how long it is', () => {
    const text = print(readSdl(folder));
    expect(text).toContain(
      'notes(first: Int, after: String): NoteConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)',
    );
    expect(text).toContain(
      'lines(first: Int = 5): [Line!] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)',
    );
    expect(text).toContain(
      'feed(first: Int): FeedConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)',
    );
    expect(text.match(/@listSize\(/g)).toHaveLength(3);
  });

  it('has stubs for what lives elsewhere, but none for what it extends or does not name', () => {
    const keys = entityKeys(readSdl(folder));
    expect(keys.toSorted((a, b) => a.type.localeCompare(b.type))).toEqual([
      { type: 'Note', field: 'id', isResolvable: true },
      { type: 'Organization', field: 'id', isResolvable: true },
      { type: 'Pairing', field: 'id', isResolvable: false },
      { type: 'Source', field: 'id', isResolvable: false },
    ]);
  });
});
