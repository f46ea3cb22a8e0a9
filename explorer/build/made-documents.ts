import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { reportText } from '../src/pages/report/kinds/report-text.ts';
import { FRAGMENTS, fragmentAdder } from './fragments.ts';
import { API, EXPLORER } from './places.ts';
import type { Choice, Kind as Reportable } from '../src/pages/report/kinds/kind.ts';
import { reportKinds } from './report-kinds.ts';

const SRC = path.join(EXPLORER, 'src');

/** Scalars travel as text. */
const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  BigInt: 'string',
  Decimal: 'string',
  RegionCode: 'string',
};

interface Operation {
  readonly file: string;
  readonly name: string;
  readonly type: string;
  /** With the fragments that it names. */
  readonly text: string;
  /** The SHA-256 of its text, to the last character: what `documentId` names. */
  readonly id: string;
  readonly document: DocumentNode;
}

const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** One file is one operation, so that each section of a page stands and fails alone. */
function operationOf(file: string, text: string, api: GraphQLSchema): Operation {
  const document = parse(text);
  const [problem] = validate(api, document);
  if (problem) throw new Error(`explorer/src/${file}: ${problem.message}`);
  const [definition, ...rest] = document.definitions.filter(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!definition?.name || rest.length > 0)
    throw new Error(`explorer/src/${file} must hold one operation with a name`);
  const type = definition.operation;
  return { file, name: definition.name.value, type, text, id: idOf(text), document };
}

async function typesOf(found: readonly Operation[], api: GraphQLSchema): Promise<string> {
  return codegen({
    schema: parse(readFileSync(API, 'utf8')),
    schemaAst: api,
    documents: found.map(({ document, file }) => ({ document, location: file })),
    filename: 'generated.ts',
    config: {
      enumsAsTypes: true,
      enumType: 'string-literal',
      skipTypename: true,
      useTypeImports: true,
      scalars: SCALARS,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
}

const constantOf = ({ name, type, id, text }: Operation): string => {
  const types = `${name}${type[0]?.toUpperCase() ?? ''}${type.slice(1)}`;
  const fields = `{ id: '${id}', name: '${name}', text: ${JSON.stringify(text)} }`;
  return `export const ${name}: Document<${types}, ${types}Variables> =\n  ${fields};`;
};

async function fileOf(folder: string, found: readonly Operation[], api: GraphQLSchema) {
  const to = path.posix.relative(folder, 'data/document.ts');
  return {
    path: path.posix.join('src', folder, 'generated.ts'),
    text: [
      '// Made from the operations beside it by `npm run generate -w explorer`; do not edit.',
      `import type { Document } from '${to}';\n`,
      await typesOf(found, api),
      ...found.map(constantOf),
      '',
    ].join('\n'),
  };
}

/** What can be reported, as data: forms and sheets are made from it. */
function kindsFile(kinds: readonly Reportable[], choices: Readonly<Record<string, Choice[]>>) {
  const text = [
    '// Made from the inputs of the graph by `npm run generate -w explorer`; do not edit.',
    "import type { Choice, Kind } from './kind.ts';\n",
    `export const KINDS: readonly Kind[] = ${JSON.stringify(kinds)};\n`,
    `export const CHOICES: Readonly<Record<string, readonly Choice[]>> = ${JSON.stringify(choices)};\n`,
  ].join('\n');
  return { path: 'src/pages/report/kinds/generated.ts', text };
}

/** The files made from the operations of the pages: types beside them, and all of their texts by hash. */
export async function madeFiles(): Promise<{ path: string; text: string }[]> {
  const api = buildSchema(readFileSync(API, 'utf8'));
  const withFragments = fragmentAdder();
  const all = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && file !== FRAGMENTS)
    .sort()
    .map((file) =>
      operationOf(file, withFragments(readFileSync(path.join(SRC, file), 'utf8')), api),
    );
  const folders = [...new Set(all.map(({ file }) => path.posix.dirname(file)))];
  const made = folders.map((folder) =>
    fileOf(
      folder,
      all.filter(({ file }) => path.posix.dirname(file) === folder),
      api,
    ),
  );
  const { kinds, choices } = reportKinds(api);
  const reports = kinds.map((kind) => reportText(kind));
  const texts = Object.fromEntries(
    [...all.map(({ text }) => text), ...reports]
      .map((text) => [idOf(text), text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const list = { path: 'documents.json', text: `${JSON.stringify(texts, null, 2)}\n` };
  return [...(await Promise.all(made)), list, kindsFile(kinds, choices)];
}
