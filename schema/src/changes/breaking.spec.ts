import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breakingChanges } from './breaking.ts';

const BEFORE = `
  type Query { box(at: Place, size: Size): Box old: Int @deprecated(reason: "Use box. Since 2026-01-01, gone after 2026-06-01.") any: Any }
  type Mutation { fold(input: FoldInput!): Int }
  type Box { size: Size weight: Int! owner: Owner }
  type Owner { name: String }
  type Lid { name: String }
  union Any = Box | Lid
  enum Size { LARGE SMALL }
  input Place { shelf: Int row: Int }
  input FoldInput { box: Place }
`;
const operations = [
  { name: 'literal', text: '{ box(at: { shelf: 1 }, size: SMALL) { weight } }' },
  { name: 'variable', text: 'query Q($at: Place) { box(at: $at) { size } }' },
  { name: 'deep', text: '{ box { ...B } } fragment B on Box { owner { name } }' },
  { name: 'fold', text: 'mutation M($input: FoldInput!) { fold(input: $input) }' },
  { name: 'any', text: '{ any { ... on Lid { name } } }' },
];
const broken = async (...edits: [was: string, is: string][]) => {
  const after = edits.reduce((sdl, [was, is]) => sdl.replace(was, is), BEFORE);
  expect(after).not.toBe(BEFORE);
  const pair = { name: 'api', before: buildSchema(BEFORE), after: buildSchema(after) };
  const found = await breakingChanges([pair], operations, '2026-11-26');
  return found.map(({ change, at, operations: hit }) => [change, at, hit]);
};

describe('a breaking change', () => {
  it.each<[string, [string, string][], unknown]>([
    ['a field that goes', [['weight: Int!', '']], ['FIELD_REMOVED', 'Box.weight', ['literal']]],
    [
      'a field that may be null',
      [['weight: Int!', 'weight: Int']],
      ['FIELD_TYPE_CHANGED', 'Box.weight', ['literal']],
    ],
    ['a field within a fragment', [['owner: Owner', '']], ['FIELD_REMOVED', 'Box.owner', ['deep']]],
    [
      'an argument that goes',
      [[', size: Size', '']],
      ['FIELD_ARGUMENT_REMOVED', 'Query.box.size', ['literal']],
    ],
    [
      'an argument that must be given: every use of the field',
      [['at: Place,', 'at: Place, now: Int!']],
      ['FIELD_ARGUMENT_ADDED', 'Query.box.now', ['literal', 'variable', 'deep']],
    ],
    [
      'an enum value, sent or read',
      [['LARGE SMALL', 'LARGE']],
      ['ENUM_VALUE_REMOVED', 'Size.SMALL', ['literal', 'variable']],
    ],
    [
      'a field of an input, within literals and variables',
      [['shelf: Int', '']],
      ['INPUT_FIELD_REMOVED', 'Place.shelf', ['literal', 'variable', 'fold']],
    ],
    [
      'a field of an input that must be given',
      [['row: Int', 'row: Int tray: Int!']],
      ['INPUT_FIELD_ADDED', 'Place.tray', ['literal', 'variable', 'fold']],
    ],
    ['a member of a union', [['Box | Lid', 'Box']], ['UNION_MEMBER_REMOVED', 'Any', ['any']]],
  ])('names the operations that %s would break', async (_, edits, expected) => {
    expect(await broken(...edits)).toEqual([expected]);
  });

  it('is told once where a type goes with all that led to it', async () => {
    expect(await broken(['owner: Owner', ''], ['type Owner { name: String }', ''])).toEqual([
      ['FIELD_REMOVED', 'Box.owner', ['deep']],
    ]);
  });

  it('is told where all mutations go', async () => {
    const found = await broken(['type Mutation { fold(input: FoldInput!): Int }', '']);
    expect(found).toEqual(expect.arrayContaining([['TYPE_REMOVED', 'Mutation', ['fold']]]));
  });

  it('is none where something is only added', async () => {
    expect(
      await broken(
        ['row: Int', 'row: Int tray: Int'],
        ['size: Size weight', 'height: Int size: Size weight'],
      ),
    ).toEqual([]);
  });

  it('is due once the last day of its notice has passed, and not on it', async () => {
    const after = buildSchema(BEFORE.replace(/old: Int @deprecated\(.*?\)/, ''));
    const pair = { name: 'api', before: buildSchema(BEFORE), after };
    const on = async (today: string) => (await breakingChanges([pair], [], today))[0]?.isDue;
    expect([await on('2026-06-01'), await on('2026-06-02')]).toEqual([false, true]);
  });

  it('is one change with several places where it happens to several audiences', async () => {
    const pair = {
      before: buildSchema(BEFORE),
      after: buildSchema(BEFORE.replace('weight: Int!', '')),
    };
    const pairs = [
      { ...pair, name: 'api' },
      { ...pair, name: 'public' },
    ];
    expect(await breakingChanges(pairs, operations, '2026-11-26')).toMatchObject([
      { at: 'Box.weight', apis: ['api', 'public'], operations: ['literal'] },
    ]);
  });
});
