import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';

const SCHEMA = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(SCHEMA, file), 'utf8');

interface Words {
  readonly languages: readonly string[];
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly qualifiedBy: Readonly<Record<string, readonly string[]>>;
  readonly totals: Readonly<
    Record<string, { figures: readonly string[]; counted: string; silent: string }>
  >;
}

const words = JSON.parse(read('words.json')) as Words;
const schema = buildSchema(read('api.graphql'));
const types: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__'),
);

/** What a query can answer: nothing of a mutation is in a file. */
const isAnswered = ({ name }: GraphQLNamedType) => !/Payload$|^Mutation$|^Subscription$/.test(name);
const fields = types
  .filter(isObjectType)
  .filter(isAnswered)
  .flatMap((type) =>
    Object.keys(type.getFields()).map((name) => ({ name, own: `${type.name}.${name}` })),
  );
/** An order is asked for and never answered. */
const ASKED = ['ActivityOrder'];
const values = types
  .filter(isEnumType)
  .filter(({ name }) => !ASKED.includes(name))
  .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));

/** What may be null says so by itself where nothing is stated. */
const isNullable = (field: GraphQLField<unknown, unknown> | undefined) =>
  field === undefined || !isNonNullType(field.type);

describe('the words of files', () => {
  it('are there for every field and every value that an answer may have', () => {
    const unnamed = fields.filter(({ name, own }) => !words.fields[own] && !words.fields[name]);
    expect(unnamed.map(({ own }) => own)).toEqual([]);
    expect(values.filter((value) => !words.values[value])).toEqual([]);
  });

  it('are of this schema, each of them', () => {
    const known = new Set(fields.map(({ name, own }) => (words.fields[own] ? own : name)));
    expect(Object.keys(words.fields).filter((name) => !known.has(name))).toEqual([]);
    const coded = ['Boolean', ...Object.values(words.codes)];
    const ofEnums = Object.keys(words.values).filter(
      (name) => !coded.includes(name.split('.', 1).join()),
    );
    expect(ofEnums.filter((name) => !values.includes(name))).toEqual([]);
    for (const name of Object.keys(words.codes))
      expect(fields.map(({ own }) => own)).toContain(name);
    for (const [type, names] of Object.entries(words.qualifiedBy))
      for (const name of names) expect(fields.map(({ own }) => own)).toContain(`${type}.${name}`);
    for (const [type, { figures, counted, silent }] of Object.entries(words.totals)) {
      expect(words.qualifiedBy[type]).toEqual(expect.arrayContaining([counted, silent]));
      for (const name of figures) expect(fields.map(({ own }) => own)).toContain(`${type}.${name}`);
    }
  });

  it('know every type that counts records as a total', () => {
    const counting = types.filter(isObjectType).filter((type) => {
      const has = type.getFields();
      return has['recordCount'] && has['missingCount'] && !isNullable(has['value'] ?? has['yuan']);
    });
    expect(Object.keys(words.totals).sort()).toEqual(counting.map(({ name }) => name).sort());
  });

  it('are said in every language, differently within one enum', () => {
    for (const each of [...Object.values(words.fields), ...Object.values(words.values)])
      expect(Object.keys(each)).toEqual(words.languages);
    for (const language of words.languages) {
      const said = Object.entries(words.values).map(
        ([name, each]) => `${name.split('.', 1).join()}: ${each[language] ?? ''}`,
      );
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
