import { setTimeout as pause } from 'node:timers/promises';
import { examples } from '@jiedui/schema/operations';
import { keepFigures } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { residentMb } from './measure/memory.ts';
import { median, shown } from './measure/statistics.ts';
import { steadyLoad } from './measure/steady-load.ts';
import { table } from './measure/table.ts';
import { list, textOf } from './measure/workload.ts';
import type { Request } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { pairingsOf } from './reporting/pairings-of.ts';
import { scratchDatabase } from './reporting/scratch-database.ts';
import { startReporting } from './reporting/standalone-program.ts';
import { openServer } from './server.ts';
import { careless, files, fill, reporters, subscribers } from './soak/clients.ts';
import { HELP } from './soak/help.ts';

const DEFAULTS = {
  ...{ minutes: 60, rate: 20, reports: 2, subscribers: 20, most: 500 },
  filling: 2_500,
};
/** The last quarter takes at most so many times the memory of the second. */
const GROWTH = 1.1;
const MINUTE_MS = 60_000;
const LOOKS_A_MINUTE = 2;
const QUARTERS = 4;

const say = (line: string) => {
  console.log(line);
};

const isQuery = (text: string) => /^\s*query\b/m.test(text);

/** The ready operations, and the page of every pairing. */
function requestsOf(pairings: readonly string[]): Request[] {
  const ready = examples().map(({ operation, variables }) => ({
    query: textOf(operation),
    variables,
  }));
  const pages = pairings.map((id) => ({ query: textOf('01-pairing-page'), variables: { id } }));
  return [...ready.filter(({ query }) => isQuery(query)), ...list().requests, ...pages];
}

const quarter = (looks: readonly number[], nth: number) =>
  looks.slice(
    Math.floor((looks.length * (nth - 1)) / QUARTERS),
    Math.floor((looks.length * nth) / QUARTERS),
  );

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const server = await openServer(say);
  onEnd(server.stop);
  const about = machine(`PostgreSQL ${server.version}`);
  say(about);
  const databaseUrl = await scratchDatabase(server.url, 'jiedui_bench_soak');
  const program = await startReporting(databaseUrl);
  onEnd(program.stop);
  const graph = { ...program, pairings: await pairingsOf(databaseUrl) };
  say(`filling what is kept by ${String(options.filling)} operations`);
  await fill(graph, options.filling);
  const load = steadyLoad(graph.url, requestsOf(graph.pairings), options.rate);
  const clients = [
    reporters(graph, options.reports),
    careless(graph),
    await subscribers(graph, options.subscribers),
    files(graph),
  ];
  const looks: number[] = [];
  for (let look = 1; look <= options.minutes * LOOKS_A_MINUTE; look += 1) {
    await pause(MINUTE_MS / LOOKS_A_MINUTE);
    const megabytes = residentMb(graph.pid);
    looks.push(megabytes);
    if (look % (5 * LOOKS_A_MINUTE) === 0)
      say(`${String(look / LOOKS_A_MINUTE)} minutes: ${shown(megabytes)} MB`);
  }
  for (const client of clients) await client.stop();
  const taken = await load.stop();

  const middles = [1, 2, 3, 4].map((nth) => median(quarter(looks, nth)));
  const [, second = NaN, , last = NaN] = middles;
  const highest = Math.max(...looks);
  const head = ['quarter', 'median MB', 'highest'];
  const rows = middles.map((middle, at) => [
    String(at + 1),
    shown(middle),
    shown(Math.max(...quarter(looks, at + 1))),
  ]);
  say(`\n${String(options.minutes)} minutes of mixed load\n\n${table(head, rows)}\n`);
  say(
    `${String(taken.answered)} requests, p50 ${shown(taken.p50)} ms, p99 ${shown(taken.p99)} ms; ${clients
      .map(({ title, done }) => `${title}: ${String(done)}`)
      .join(', ')}`,
  );
  say(`The last quarter takes ${shown(last / second)} of the second`);
  const problems = [
    last <= GROWTH * second
      ? ''
      : `Memory grows: more than ${String(GROWTH)} of the second quarter`,
    highest <= options.most ? '' : `Memory reached ${shown(highest)} MB`,
    taken.answered > 0 ? '' : 'Nothing was asked',
    taken.wrong === 0 ? '' : `Requests failed, the first: ${taken.example || 'without an answer'}`,
    ...clients.flatMap(({ title, done, faults }) => [
      ...[...new Set(faults)].slice(0, 3),
      done > 0 ? '' : `${title}: none was done`,
    ]),
  ].filter((problem) => problem !== '');
  for (const problem of problems) say(problem);
  const held = problems.length === 0;
  keepFigures('soak', { about, options, tables: [{ title: 'Soak', head, rows }], held });
  return held;
});
