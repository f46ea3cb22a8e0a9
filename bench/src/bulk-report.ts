import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import pg from 'pg';
import { HELP } from './bulk-report/help.ts';
import { keepFigures } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { bulkCalls } from './reporting/agreements.ts';
import { copyRounds } from './reporting/copy.ts';
import { scratchDatabase } from './reporting/scratch-database.ts';
import { send } from './reporting/send.ts';
import { startReporting } from './reporting/standalone-program.ts';
import { openServer } from './server.ts';

const DEFAULTS = { rows: 100_000, call: 1000, lanes: 2, rounds: 3 };
/** At least this part of what COPY does with the same rows. */
const TARGET = 0.3;

const say = (line: string) => {
  console.log(line);
};

async function rowsOf<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** One row for as long as the ledger has not applied all that industry has logged. */
const BEHIND = `select from pairings.ledger_cursor where source = 'industry'
  and seq < (select max(seq) from industry.event)`;
const ENTERED = `pairings.entry where source = 'industry' and record ->> 'titleZh' like '生成数据%'`;

const count = async (url: string, text: string) =>
  (await rowsOf<{ n: number }>(url, `select count(*)::int as n from ${text}`))[0]?.n ?? 0;

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { rows, call: rowsPerCall, lanes } = options;
  const server = await openServer(say);
  onEnd(() => server.stop());
  const about = machine(`PostgreSQL ${server.version}`);
  say(about);
  const databaseUrl = await scratchDatabase(server.url, 'jiedui_bench_bulk_report');
  const graph = await startReporting(databaseUrl);
  onEnd(() => graph.stop());
  const pairings = (
    await rowsOf<{ id: string }>(databaseUrl, 'select id from pairings.pairing order by id')
  ).map(({ id }) => id);
  for (const request of bulkCalls(pairings, { rows: 3 * rowsPerCall, rowsPerCall }))
    await send(graph, request);
  const before = await count(databaseUrl, 'industry.agreement');

  const calls = bulkCalls(pairings, { rows, rowsPerCall });
  const times: number[] = [];
  const began = performance.now();
  const lane = async () => {
    for (const request of calls) {
      const sent = performance.now();
      await send(graph, request);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const answered = (performance.now() - began) / 1000;
  const written = (await count(databaseUrl, 'industry.agreement')) - before;
  // Where the ledger stands, and no count: that would scan what is being written.
  while ((await rowsOf(databaseUrl, BEHIND)).length > 0) await pause(20);
  const applied = (performance.now() - began) / 1000;
  const entered = await count(databaseUrl, ENTERED);
  if (written !== rows || entered !== written + 3 * rowsPerCall)
    throw new OperatorError(
      `${String(written)} of ${String(rows)} rows were written, ${String(entered)} entries were made`,
    );
  await graph.stop();

  await rowsOf(databaseUrl, 'checkpoint');
  const all = before + rows;
  const copied = (await copyRounds(databaseUrl, options.rounds)).map((seconds) => all / seconds);
  const ratio = rows / applied / median(copied);
  const reported = (title: string, seconds: number) => [
    title,
    shown(rows / seconds),
    shown(rows / seconds / median(copied)),
  ];
  const head = ['', 'rows/s', 'to COPY'];
  const lines = [
    ['COPY of the same rows into the same four tables', withRange(copied), '1'],
    reported('reported, until the last answer', answered),
    reported('reported, until the ledger has applied them', applied),
  ];
  say(`\n${table(head, lines)}\n`);
  say(
    `${String(rows)} agreements in calls of ${String(rowsPerCall)}, ${String(lanes)} under way; a call ${shown(median(times))} ms. Target: ${String(TARGET)}.`,
  );
  if (ratio < TARGET) say('The target was missed.');
  const held = ratio >= TARGET;
  const tables = [{ title: 'Bulk report', head, rows: lines }];
  keepFigures('bulk-report', { about, options, tables, held });
  return held;
});
