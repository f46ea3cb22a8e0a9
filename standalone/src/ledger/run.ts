import { OperatorError } from '@jiedui/config';
import { openDatabase } from '@jiedui/database';
import { check, rebuild } from '../../../subgraphs/pairings/src/rebuild/index.ts';
import { Progress } from '../progress.ts';
import type { LedgerSettings } from './settings.ts';
import { findServer } from './database.ts';
import { openLogs } from './logs.ts';
import { reportOf } from './report.ts';
import { compareTallies } from './tallies.ts';

const WORK = { rebuild, check };
/** Milliseconds for one statement: a ledger of millions of entries takes its time. */
const LONGEST = 24 * 3600 * 1000;

const workOf = (words: readonly string[]) => {
  const [word = ''] = words;
  if (words.length !== 1 || !(word === 'rebuild' || word === 'check'))
    throw new OperatorError(
      'Say what to do: npm run ledger -- rebuild, or check; --help tells more',
    );
  return word;
};

/** Rebuilds or checks the ledger. Answers whether it was, or is, as the logs say. */
export async function run(
  words: readonly string[],
  config: LedgerSettings,
  write = console.log,
): Promise<boolean> {
  const word = workOf(words);
  const progress = new Progress(write);
  const tell = (line: string) => {
    progress.say(line);
  };
  const server = await findServer(config, tell);
  const undo = [() => server.stop()];
  try {
    const database = await openDatabase({
      url: server.url,
      schema: 'pairings',
      maxConnections: 2,
      statementTimeout: LONGEST,
    });
    undo.push(() => database.stop());
    const logs = await openLogs(database, server.url, config);
    undo.push(() => logs.stop());
    const ofLedger = await WORK[word]({ database, sources: logs.sources, tell });
    const tables = [...ofLedger, ...(await compareTallies(database, word === 'rebuild'))];
    const wasRight = tables.every((table) => table.wrongCount + table.missingCount === 0);
    tell(word === 'check' ? 'compared with the logs' : 'rebuilt; compared with the ledger before');
    write(reportOf(tables));
    return wasRight;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
