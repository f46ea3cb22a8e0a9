import { OperatorError } from '@jiedui/config';
import { readTokenConfig } from './config.ts';
import { HELP } from './help.ts';
import { issueToken } from './issue.ts';

const words = process.argv.slice(2);

if (words.some((word) => word === '--help' || word === '-h')) console.log(HELP);
else {
  try {
    const { token, hours } = await issueToken(words, readTokenConfig());
    console.log(token);
    console.error(
      `Good for ${String(hours)} hours at the standalone on this machine, for development alone. ` +
        '仅供本机开发使用。',
    );
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    process.exitCode = 1;
  }
}
