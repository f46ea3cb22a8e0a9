import { runMain } from '@jiedui/config';
import { readStandaloneConfig } from './config.ts';
import { HELP } from './help.ts';
import { start } from './start.ts';

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) console.log(HELP);
else runMain(async () => start(readStandaloneConfig()));
