import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { readSdl } from '@jiedui/subgraph';
import { parse, printSchema } from 'graphql';
import { ROOT, subgraphFolders } from './subgraphs.ts';
/** Scalars travel as text. */
const SCALARS = { Date: 'string', DateTime: 'string', BigInt: 'string', Decimal: 'string', RegionCode: 'string' };
/** The TypeScript types of a subgraph's SDL: what arguments its reads take. */
async function typesOf(folder) {
    const schema = buildSubgraphSchema(readSdl(path.join(folder, 'src')));
    const types = await codegen({
        schema: parse(printSchema(schema)),
        documents: [],
        filename: 'generated.ts',
        config: { enumsAsTypes: true, skipTypename: true, useTypeImports: true, scalars: SCALARS },
        plugins: [{ typescript: {} }],
        pluginMap: { typescript },
    });
    return `// Made from the SDL by \`npm run generate\`; do not edit.\n${types}\n`;
}
const isCheck = process.argv.includes('--check');
let stale = 0;
for (const folder of subgraphFolders()) {
    const file = path.join(folder, 'src/generated.ts');
    const types = await typesOf(folder);
    const known = (() => {
        try {
            return readFileSync(file, 'utf8');
        }
        catch {
            return '';
        }
    })();
    if (known === types)
        continue;
    if (isCheck) {
        stale += 1;
        console.error(`${path.relative(ROOT, file)} is not what the SDL says; run npm run generate`);
    }
    else
        writeFileSync(file, types);
}
process.exitCode = stale > 0 ? 1 : 0;
