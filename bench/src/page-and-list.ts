import type { Contender } from './contenders/contender.ts';
import { startOurs } from './contenders/ours.ts';
import { startOursOverHttp } from './contenders/ours-over-http.ts';
import { startStock } from './contenders/stock.ts';
import { generatedDatabase } from './generated/database.ts';
import { evenSize } from './generated/sizes.ts';
import { ask } from './measure/ask.ts';
import { compare } from './measure/compare.ts';
import { machine } from './measure/machine.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import type { Round } from './measure/round.ts';
import { median, shown, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { list, page } from './measure/workload.ts';
import type { Workload } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { HELP } from './page-and-list/help.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, seconds: 5, 'warm-up': 5 };
const COLUMNS = [
  'contender',
  'requests/s',
  'to stock (min–max)',
  'p50 ms',
  'p99 ms',
  'CPU app',
  'CPU Postgres',
  'work to stock',
  'statements',
];

const say = (line: string) => {
  console.log(line);
};

/** Statements of one request: the fewest of a few, since what a broken-off request still does may add to one of them. */
async function statementsOf(contender: Contender, workload: Workload): Promise<string> {
  const [request] = workload.requests;
  if (!contender.statements || !request) return '–';
  const counts: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const before = await contender.statements();
    await ask(contender.url, request);
    counts.push((await contender.statements()) - before);
  }
  return String(Math.min(...counts));
}

function row(name: string, own: readonly Round[], stock: readonly Round[], statements: string) {
  const middle = (of: (round: Round) => number) => shown(median(own.map(of)));
  const ratios = own.map((round, at) => round.perSecond / (stock[at]?.perSecond ?? NaN));
  const work = (round: Round) => round.appCpu + round.databaseCpu;
  return [
    name,
    middle(({ perSecond }) => perSecond),
    own === stock ? '1' : withRange(ratios),
    middle(({ p50 }) => p50),
    middle(({ p99 }) => p99),
    middle(({ appCpu }) => appCpu),
    middle(({ databaseCpu }) => databaseCpu),
    shown(median(own.map(work)) / median(stock.map(work))),
    statements,
  ];
}

runProgram(HELP, async (onEnd) => {
  const { pairings, records, ...options } = readOptions(DEFAULTS, ['no-http']);
  const size = evenSize(pairings, records);
  const server = await openServer(say);
  onEnd(server.stop);
  const about = machine(`PostgreSQL ${server.version}`);
  const url = await generatedDatabase(server.url, size, { say });

  const begin = async (starting: Promise<Contender>) => {
    const contender = await starting;
    onEnd(contender.stop);
    return contender;
  };
  say('starting the contenders');
  const stock = await begin(startStock(url));
  const contenders = [
    stock,
    await begin(startOurs(url)),
    ...(options['no-http'] ? [] : [await begin(startOursOverHttp(url))]),
  ];
  const workloads = [page(size), list()];
  for (const workload of workloads) {
    const { answers, different } = await compare(contenders, workload);
    if (different.length > 0) {
      say(`${workload.title}: the answers differ, so nothing is measured\n${different.join('\n')}`);
      return false;
    }
    say(`${workload.title}: ${String(answers)} answers of each, all equal`);
  }

  const postmaster = await postmasterOf(url);
  const plan = { rounds: options.rounds, seconds: options.seconds, warmUp: options['warm-up'] };
  say(`\n${about}`);
  say(`${String(pairings)} pairings, ${String(records)} records a domain, 16 connections,`);
  say(`median of ${String(plan.rounds)} rounds of ${String(plan.seconds)} s; CPU in ms a request`);
  for (const workload of workloads) {
    const measured = await rounds(contenders, workload, plan, postmaster);
    const { bytes } = await ask(stock.url, workload.requests[0] ?? { query: '', variables: {} });
    const rows = [];
    for (const [at, contender] of contenders.entries()) {
      const statements = await statementsOf(contender, workload);
      rows.push(row(contender.name, measured[at] ?? [], measured[0] ?? [], statements));
    }
    say(`\n${workload.title}, ${String(Math.round(bytes / 1024))} kB\n\n${table(COLUMNS, rows)}`);
  }
  return true;
});
