import { OperatorError } from '@jiedui/config';
import { HELP } from './help.ts';
import { makeDocuments } from './make.ts';
import { documentsOptions } from './options.ts';

const words = process.argv.slice(2);

if (words.some((word) => word === '--help' || word === '-h')) console.log(HELP);
else {
  try {
    // npm runs a workspace's script in its folder, yet says where the caller stood.
    console.log(makeDocuments(documentsOptions(words, process.env['INIT_CWD'] ?? '.')));
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    process.exitCode = 1;
  }
}
