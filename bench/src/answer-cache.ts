import { HELP } from './answer-cache/help.ts';
import { hitsOf } from './answer-cache/hits-of.ts';
import { HEAD, row } from './answer-cache/rows.ts';
import { whileReported } from './answer-cache/while-reported.ts';
import type { Contender } from './contenders/contender.ts';
import { startOurs } from './contenders/ours.ts';
import { startSubgraphPrograms } from './contenders/subgraph-programs.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { startGatewayOver } from './guards/over-http.ts';
import { ratios } from './measure/beside.ts';
import { compare } from './measure/compare.ts';
import { keepFigures } from './measure/figures.ts';
import type { FigureTable } from './measure/figures.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import type { Plan } from './measure/round.ts';
import { median } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { page } from './measure/workload.ts';
import type { Workload } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';

const DEFAULTS = {
  ...{ pairings: 200, records: 10_000, rounds: 5, seconds: 5, 'warm-up': 15 },
  reports: 5,
};
/** Times the requests a second without a cache: of a page that is kept whole, and of one of which only parts are. */
const TARGET = 8;
const PARTS_TARGET = 1.5;
/** MiB for answers. */
const SIZE = 64;
const say = (line: string) => {
  console.log(line);
};

/** The same beside who asks, which is never kept. */
const partly = ({ title, requests }: Workload): Workload => ({
  title: `${title} and who asks`,
  requests: requests.map(({ query, variables }) => ({
    variables,
    query: query.replace('{', '{ viewer { scopes }'),
  })),
});

/** The same graph without a cache and with one. */
interface Way {
  readonly name: string;
  readonly off: Contender;
  readonly on: Contender;
  readonly stop: () => Promise<void>;
}

async function inProcess(url: string): Promise<Way> {
  const [off, on] = [await startOurs(url), await startOurs(url, { cache: SIZE })];
  return { name: 'in process', off, on, stop: () => Promise.resolve() };
}

async function overHttp(url: string): Promise<Way> {
  const subgraphs = await startSubgraphPrograms(url);
  const off = await startGatewayOver(subgraphs, 'on');
  const on = await startGatewayOver(subgraphs, 'on', [], SIZE);
  return { name: 'over HTTP', off, on, stop: subgraphs.stop };
}

/** Measures the two in turn; the second time that something is asked it comes from the cache. Throws where answers differ. */
async function measured(
  { off, on }: Way,
  workload: Workload,
  plan: Plan,
  postmaster: number | undefined,
) {
  for (let time = 0; time < 3; time += 1) {
    const { answers, different } = await compare([off, on], workload);
    if (different.length === 0) continue;
    throw new Error(`of ${String(answers)} answers some differ\n${different.join('\n')}`);
  }
  const before = await hitsOf(on.url);
  const [without = [], within = []] = await rounds([off, on], workload, plan, postmaster);
  const { hits, all } = await hitsOf(on.url);
  const share = all > before.all ? (100 * (hits - before.hits)) / (all - before.all) : 0;
  const rows = [row('off', without, without), row('on', within, without)];
  return { share, rows, times: median(ratios(within, without)) };
}

runProgram(HELP, async (onEnd) => {
  const { pairings, records, reports, ...options } = readOptions(DEFAULTS, ['no-http']);
  const size = evenSize(pairings, records);
  const { about, serverUrl, url } = await openGenerated(size, { say, onEnd });
  const postmaster = await postmasterOf(url);
  const plan = { rounds: options.rounds, seconds: options.seconds, warmUp: options['warm-up'] };
  say(`\n${about}`);
  say(`${String(pairings)} pairings, ${String(records)} records a domain, 16 connections,`);
  say(`median of ${String(plan.rounds)} rounds of ${String(plan.seconds)} s; CPU in ms a request`);
  const [whole, inParts] = [page(size), partly(page(size))];
  const tables: FigureTable[] = [];
  let isGood = true;
  for (const open of options['no-http'] ? [inProcess] : [inProcess, overHttp]) {
    const way = await open(url);
    for (const end of [way.stop, way.off.stop, way.on.stop]) onEnd(end);
    for (const workload of [whole, inParts]) {
      const { share, rows, times } = await measured(way, workload, plan, postmaster);
      const title = `${workload.title}, ${way.name}`;
      say(`\n${title}: equal answers; ${share.toFixed(1)} % came from the cache whole\n`);
      say(table(HEAD, rows));
      tables.push({ title, head: HEAD, rows });
      const target = workload === whole ? TARGET : PARTS_TARGET;
      if (times >= target) continue;
      say(`\n${title}: the target of ${String(target)} is missed`);
      isGood = false;
    }
    for (const end of [way.on.stop, way.off.stop, way.stop]) await end();
  }
  const changing = { serverUrl, reports, plan, postmaster, size: SIZE };
  for (const one of await whileReported(changing, onEnd)) {
    say(`\n${one.title}\n\n${table(one.head, one.rows)}`);
    tables.push(one);
  }
  const asked = { pairings, records, reports, ...options };
  keepFigures('answer-cache', { about, options: asked, tables, held: isGood });
  return isGood;
});
