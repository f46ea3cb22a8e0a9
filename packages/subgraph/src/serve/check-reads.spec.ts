import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ref } from '../reads/shape.ts';
import { vocabulary } from '../reads/vocabulary.ts';
import { text } from '../reads/value.ts';
import { checkReads } from './check-reads.ts';
import { buildSchema } from './schema.ts';

interface Tables {
  note: { id: string; titleZh: string; titleEn: string | null };
}
const { type, root } = vocabulary<Tables>();

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { note(id: ID!): Note }
  type Note @key(fields: "id") { id: ID! title: Text! %s }
  type Text { zh: String! en: String }`;

const check = (sdl: string, reads: object = {}) => {
  const { schema, reads: all } = buildSchema({
    typeDefs: parse(sdl),
    reads: {
      Query: root({
        note: ({ id }: { id: string }) => ref({ id }),
      }),
      Note: type('note', (note) => ({ title: text(note, 'title') })),
      ...reads,
    },
    run: () => Promise.resolve([]),
  });
  checkReads(schema, all, (table, column) =>
    table === undefined ? column === 'id' : ['id', 'titleZh', 'titleEn'].includes(column),
  );
};

describe('the check of reads at the start', () => {
  it('accepts a schema in which every field has a column or a read', () => {
    expect(() => {
      check(SDL.replace('%s', ''));
    }).not.toThrow();
  });

  it('names a field whose value has a part that nothing reads', () => {
    expect(() => {
      check(SDL.replace('%s', '').replace('en: String', 'en: String fr: String'));
    }).toThrow(/Note\.title: Text\.fr has no column and no read/);
  });

  it('names a field that is no column of the table', () => {
    expect(() => {
      check(SDL.replace('%s', 'colour: String'));
    }).toThrow(/Note\.colour: Note\.colour has no column and no read/);
  });

  it('names a root field that nothing answers', () => {
    expect(() => {
      check(
        SDL.replace('%s', '').replace('note(id: ID!): Note', 'note(id: ID!): Note other: Note'),
      );
    }).toThrow(/Query\.other: it has no read/);
  });

  it('names a field that is added to what lives elsewhere and not read', () => {
    expect(() => {
      check(`${SDL.replace('%s', '')} type Pairing @key(fields: "id") { id: ID! notes: Int }`, {
        Pairing: { fields: () => ({}) },
      });
    }).toThrow(/Pairing\.notes: Pairing\.notes has no column and no read/);
  });

  it('names a field of a type that has no reads', () => {
    expect(() => {
      check(`${SDL.replace('%s', 'author: Author')} type Author { name: String }`, {
        Note: type('note', (note) => ({
          title: text(note, 'title'),
          author: ref({ id: note.id }),
        })),
      });
    }).toThrow(/Note\.author: Author has no reads/);
  });

  it('refuses reads of a type that the schema does not have', () => {
    expect(() => {
      check(SDL.replace('%s', ''), { Letter: type('note', () => ({})) });
    }).toThrow(/Letter has reads but is no type/);
  });
});
