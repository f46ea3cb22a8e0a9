import { OperatorError } from '@jiedui/config';
import { readLedgerConfig } from './config.ts';
import { HELP } from './help.ts';
import { run } from './run.ts';

const words = process.argv.slice(2);

if (words.some((word) => word === '--help' || word === '-h')) console.log(HELP);
else {
  try {
    const wasRight = await run(words, readLedgerConfig());
    if (words[0] === 'check' && !wasRight) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    process.exitCode = 2;
  }
}
