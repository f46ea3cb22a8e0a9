import { OperatorError } from '@jiedui/config';
import type pg from 'pg';
import { HELP } from './bulk-report/help.ts';
import { keepFigures } from './measure/figures.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { bulkCalls } from './reporting/agreements.ts';
import { untilApplied } from './reporting/applied.ts';
import { copyRounds } from './reporting/copy.ts';
import { sendAll } from './reporting/lanes.ts';
import { openReporting } from './reporting/open.ts';

const DEFAULTS = { rows: 100_000, call: 1000, lanes: 2, rounds: 3 };
/** At least this part of what COPY does with the same rows. */
const TARGET = 0.3;

const say = (line: string) => {
  console.log(line);
};

const ENTERED = `pairings.entry where source = 'industry' and record ->> 'titleZh' like '生成数据%'`;

const count = async (client: pg.Client, text: string) =>
  (await client.query<{ n: number }>(`select count(*)::int as n from ${text}`)).rows[0]?.n ?? 0;

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { rows, call: rowsPerCall, lanes } = options;
  const { about, databaseUrl, graph, client, pairings } = await openReporting(
    'jiedui_bench_bulk_report',
    { say, onEnd },
  );
  await sendAll(graph, bulkCalls(pairings, { rows: 3 * rowsPerCall, rowsPerCall }), 1);
  const before = await count(client, 'industry.agreement');

  const began = performance.now();
  const times = await sendAll(graph, bulkCalls(pairings, { rows, rowsPerCall }), lanes);
  const answered = (performance.now() - began) / 1000;
  const written = (await count(client, 'industry.agreement')) - before;
  await untilApplied(client);
  const applied = (performance.now() - began) / 1000;
  const entered = await count(client, ENTERED);
  if (written !== rows || entered !== written + 3 * rowsPerCall)
    throw new OperatorError(
      `${String(written)} of ${String(rows)} rows were written, ${String(entered)} entries were made`,
    );
  await graph.stop();

  await client.query('checkpoint');
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
