import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '@jiedui/schema';

const PROGRAM = 'standalone/src/ledger/main.ts';

/** What the program answered, and with which status. */
export interface Answered {
  readonly status: number | null;
  readonly words: string;
}

/** Runs `npm run ledger -- check` or `rebuild` over a database in which the logs are too. */
export async function ledgerCommand(
  word: 'check' | 'rebuild',
  databaseUrl: string,
): Promise<Answered> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, word], {
    cwd: ROOT,
    env: { PATH, HOME, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (words += part.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, words };
}
