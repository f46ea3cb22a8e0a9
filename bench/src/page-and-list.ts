import type { Contender } from './contenders/contender.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { ask } from './measure/ask.ts';
import { compare } from './measure/compare.ts';
import { keepFigures } from './measure/figures.ts';
import type { FigureTable } from './measure/figures.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import { settle } from './measure/settle.ts';
import { table } from './measure/table.ts';
import { list, page } from './measure/workload.ts';
import type { Workload } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { chosen, PEERS, startAll } from './page-and-list/contenders.ts';
import type { ContenderName } from './page-and-list/contenders.ts';
import { HELP } from './page-and-list/help.ts';
import { head, row, statementsOf } from './page-and-list/rows.ts';
import { HEAD, judge } from './page-and-list/targets.ts';
import type { Verdict } from './page-and-list/targets.ts';
import { installPeers } from './peers/install.ts';
import { runProgram } from './program.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, seconds: 5, 'warm-up': 30 };

const say = (line: string) => {
  console.log(line);
};
const show = ({ title, head: columns, rows }: FigureTable) => {
  say(`\n${title}\n\n${table(columns, rows)}`);
};

/** Whether all answer alike, as far as each can be asked. */
async function agree(
  contenders: readonly [Contender, ...Contender[]],
  workloads: readonly Workload[],
): Promise<boolean> {
  for (const { name, dialect } of contenders) {
    if (dialect) say(`${name} is compared without ${dialect.lacks.join(', ')}`);
  }
  for (const workload of workloads) {
    const { answers, different } = await compare(contenders, workload);
    if (different.length > 0) {
      say(`${workload.title}: the answers differ, so nothing is measured\n${different.join('\n')}`);
      return false;
    }
    say(`${workload.title}: ${String(answers)} answers of ours, and all others equal`);
  }
  return true;
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, ['no-http', 'peers'], ['contenders']);
  const { pairings, records } = options;
  const names = chosen(options);
  const size = evenSize(pairings, records);
  if (names.some((name) => PEERS.includes(name))) await installPeers(say);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(`starting ${names.join(', ')}`);
  const contenders = await startAll(names, url, onEnd);
  const workloads = { page: page(size), list: list() };
  if (!(await agree(contenders, Object.values(workloads)))) return false;

  const postmaster = await postmasterOf(url);
  const plan = {
    rounds: options.rounds,
    seconds: options.seconds,
    warmUp: options['warm-up'],
    before: () => settle(url),
  };
  say(`\n${about}`);
  say(`${String(pairings)} pairings, ${String(records)} records a domain, 16 connections,`);
  say(`median of ${String(plan.rounds)} rounds of ${String(plan.seconds)} s; CPU in ms a request`);
  const base = names.includes('stock') ? 'stock' : 'ours';
  const tables: FigureTable[] = [];
  const verdicts: Verdict[] = [];
  for (const [key, workload] of Object.entries(workloads) as ['page' | 'list', Workload][]) {
    const all = await rounds(contenders, workload, plan, postmaster, (number) =>
      say(`${workload.title}: round ${String(number)} of ${String(plan.rounds)}`),
    );
    const measured = new Map<ContenderName, (typeof all)[number]>(
      names.map((name, at) => [name, all[at] ?? []]),
    );
    const { bytes } = await ask(
      contenders[0].url,
      workload.requests[0] ?? { query: '', variables: {} },
    );
    const rows = [];
    for (const [at, contender] of contenders.entries()) {
      const statements = await statementsOf(contender, workload);
      rows.push(row(contender.name, all[at] ?? [], measured.get(base) ?? [], statements));
    }
    const title = `${workload.title}, ${String(Math.round(bytes / 1024))} kB`;
    tables.push({ title, head: head(base), rows });
    verdicts.push(...judge(measured, key));
  }
  if (verdicts.length > 0) {
    tables.push({ title: 'Targets', head: HEAD, rows: verdicts.map((verdict) => verdict.row) });
  }
  for (const one of tables) show(one);
  const held = verdicts.every(({ isMet }) => isMet);
  say(`\nkept in ${keepFigures('page-and-list', { about, options, tables, held })}`);
  return held;
});
