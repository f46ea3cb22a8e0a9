import { OperatorError } from '@jiedui/config';
import { callersFolder } from '../caller.ts';
import { HELP } from './help.ts';
import { makeDocuments } from './make.ts';
import { documentsOptions } from './options.ts';

const words = process.argv.slice(2);

if (words.some((word) => word === '--help' || word === '-h')) console.log(HELP);
else {
  try {
    console.log(makeDocuments(documentsOptions(words, callersFolder())));
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    process.exitCode = 1;
  }
}
