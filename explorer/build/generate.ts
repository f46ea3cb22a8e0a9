import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { madeFiles } from './made-documents.ts';
import { EXPLORER } from './places.ts';

/** Writes what is made from the operations; with `--check` it only says what is not as it would be. */
const isCheck = process.argv.includes('--check');

for (const { path: name, text } of await madeFiles()) {
  const file = path.join(EXPLORER, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (isCheck) {
    console.error(`explorer/${name} is not what its operations give: npm run generate -w explorer`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
