import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: path.resolve(import.meta.dirname, '..') });

/** The rules that a text would break if it stood in a file; types are only known of files that exist. */
async function broken(filePath: string, text: string) {
  const [result] = await eslint.lintText(text, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const ENVIRONMENT = "export const port = process.env['PORT'];\n";

// The first question loads the types of the whole repository.
beforeAll(() => broken('gateway/src/gateway.ts', ''));

describe('code', () => {
  it.each([
    ['no-restricted-properties', ENVIRONMENT],
    [
      'no-restricted-imports',
      "import { env } from 'node:process';\nexport const { PORT } = env;\n",
    ],
    ['no-restricted-syntax', 'export default 1;\n'],
    ['no-restricted-syntax', 'export enum Size {\n  Small,\n}\n'],
    [
      'no-restricted-syntax',
      'export const stop = (of: { end: () => void }) => {\n  of.end = () => undefined;\n};\n',
    ],
    [
      'no-restricted-syntax',
      'export const box = (a: number) => ({\n  get size() {\n    return a;\n  },\n});\n',
    ],
    ['no-console', "console.log('here');\n"],
    ['max-lines', times(201, (index) => `export const a${index} = 1;`)],
    [
      'max-lines-per-function',
      `export function long(a: number[]) {\n${times(60, (index) => `  a.push(${index});`)}\n}\n`,
    ],
    [
      'ours/reasoned-disables',
      '// eslint-disable-next-line eqeqeq\nexport const isOne = (a: number) => a == 1;\n',
    ],
    ['@typescript-eslint/no-floating-promises', 'Promise.resolve();\n'],
  ])('does not pass %s', async (rule, text) => {
    expect(await broken('gateway/src/gateway.ts', text)).toContain(rule);
  });

  it('may switch a rule off with a reason', async () => {
    const text =
      '// eslint-disable-next-line eqeqeq -- the other side sends texts\n' +
      'export const isOne = (a: unknown) => a == 1;\n';
    expect(await broken('gateway/src/gateway.ts', text)).toEqual([]);
  });

  it('may read the environment where configuration is read', async () => {
    expect(await broken('gateway/src/config.ts', ENVIRONMENT)).toEqual([]);
    expect(await broken('packages/config/src/read-config.ts', ENVIRONMENT)).toEqual([]);
  });
});

describe('SDL', () => {
  const DESCRIBED = '@graphql-eslint/require-description';
  const NAMED = '@graphql-eslint/naming-convention';

  it.each([
    [DESCRIBED, 'type Box { "Described." size: Int }'],
    [DESCRIBED, '"Described." type Box { size: Int }'],
    [DESCRIBED, '"Described." type Box { "Described." size(unit: Int): Int }'],
    [DESCRIBED, '"Described." enum Size { SMALL }'],
    [DESCRIBED, '"Described." input Place { shelf: Int }'],
    [DESCRIBED, 'extend type Query { box: Int }'],
    [DESCRIBED, 'type Box @key(fields: "id") { "Described." id: ID! }'],
    [NAMED, '"Described." type box { "Described." size: Int }'],
    [NAMED, '"Described." type Box { "Described." box_size: Int }'],
    [NAMED, '"Described." type Box { "Described." size("Described." Unit: Int): Int }'],
    [NAMED, '"Described." enum Size { "Described." Small }'],
    [NAMED, 'extend type Query { "Described." getBox: Int }'],
    ['@graphql-eslint/no-hashtag-description', '# Described.\ntype Box { size: Int }'],
    ['@graphql-eslint/require-deprecation-reason', 'type Box { size: Int @deprecated }'],
    ['@graphql-eslint/unique-field-definition-names', 'type Box { size: Int size: Int }'],
    ['@graphql-eslint/unique-enum-value-names', 'enum Size { SMALL SMALL }'],
    ['@graphql-eslint/unique-type-names', 'scalar Box scalar Box'],
  ])('does not pass %s: %s', async (rule, text) => {
    expect(await broken('subgraphs/industry/src/agreement/agreement.graphql', text)).toContain(
      rule,
    );
  });

  it('describes root types by their fields alone', async () => {
    const text = 'type Query\nextend type Query { "Described." box: Int }';
    expect(await broken('subgraphs/industry/src/agreement/agreement.graphql', text)).toEqual([]);
  });

  it('leaves borrowed types and their keys to the owner, but not what is added to them', async () => {
    const file = 'subgraphs/industry/src/pairing/pairing.graphql';
    const added = '"Described." boxes: Int';
    expect(await broken(file, `type Pairing @key(fields: "id") { id: ID! ${added} }`)).toEqual([]);
    expect(await broken(file, 'type Pairing @key(fields: "id") { id: ID! boxes: Int }')).toEqual([
      DESCRIBED,
    ]);
    expect(await broken(file, `type Summary { ${added} }`)).toEqual([DESCRIBED]);
  });

  it('describes what it owns', async () => {
    const file = 'subgraphs/pairings/src/pairing/pairing.graphql';
    expect(await broken(file, 'type Pairing @key(fields: "id") { "Described." id: ID! }')).toEqual([
      DESCRIBED,
    ]);
  });
});
