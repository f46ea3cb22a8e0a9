import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { readSdl } from '@jiedui/subgraph';
import { parse, printSchema } from 'graphql';
import type { MadeFile } from './made-file.ts';
import { ROOT, subgraphFolders } from './subgraphs.ts';

const MADE_BY = 'npm run generate';

/** Scalars travel as text. */
const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  BigInt: 'string',
  Decimal: 'string',
  RegionCode: 'string',
};

/** The TypeScript types of a subgraph's SDL: what arguments its reads take. */
async function typesOf(folder: string): Promise<string> {
  const schema = buildSubgraphSchema(readSdl(path.join(folder, 'src')));
  const types = await codegen({
    schema: parse(printSchema(schema)),
    documents: [],
    filename: 'generated.ts',
    config: { enumsAsTypes: true, skipTypename: true, useTypeImports: true, scalars: SCALARS },
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
  });
  return `// Made from the SDL by \`${MADE_BY}\`; do not edit.\n${types}\n`;
}

/** The generated types of all subgraphs, from their SDL alone: it needs no subgraph that already type-checks. */
export const typeFiles = (): Promise<MadeFile[]> =>
  Promise.all(
    subgraphFolders().map(async (folder) => ({
      path: path.join(path.relative(ROOT, folder), 'src/generated.ts'),
      text: await typesOf(folder),
      madeBy: MADE_BY,
    })),
  );
