import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Contender } from './contenders/contender.ts';
import { startOurs } from './contenders/ours.ts';
import { PARTS } from './contenders/parts.ts';
import type { Parts } from './contenders/parts.ts';
import { startSubgraphPrograms } from './contenders/subgraph-programs.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { HELP } from './guards/help.ts';
import { startGatewayOver } from './guards/over-http.ts';
import { readShares } from './guards/shares.ts';
import { ratios, speeds } from './measure/beside.ts';
import { compare } from './measure/compare.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import type { Round } from './measure/round.ts';
import { median, withRange } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { page } from './measure/workload.ts';
import type { Workload } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 5, seconds: 5, 'warm-up': 15 };
/** With everything on, at least so many of the requests a second that are answered with everything off. */
const TARGET = 0.9;
const HEAD = [
  'everything',
  'requests/s',
  'to off (min–max)',
  'p50 ms',
  'p99 ms',
  'CPU app',
  'CPU app to off',
];

const say = (line: string) => {
  console.log(line);
};

/** One way to the subgraphs, and how to start a gateway on it. */
interface Way {
  readonly name: string;
  readonly start: (parts: Parts, flags: readonly string[]) => Promise<Contender>;
  readonly stop: () => Promise<void>;
}

async function ways(url: string, withHttp: boolean): Promise<(() => Promise<Way>)[]> {
  const inProcess = () =>
    Promise.resolve({
      name: 'in process',
      start: (parts: Parts, flags: readonly string[]) => startOurs(url, { parts, flags }),
      stop: () => Promise.resolve(),
    });
  const overHttp = async () => {
    const subgraphs = await startSubgraphPrograms(url);
    return {
      name: 'over HTTP',
      start: (parts: Parts, flags: readonly string[]) => startGatewayOver(subgraphs, parts, flags),
      stop: subgraphs.stop,
    };
  };
  return Promise.resolve(withHttp ? [inProcess, overHttp] : [inProcess]);
}

const row = (name: string, own: readonly Round[], off: readonly Round[]): string[] => [
  ...speeds(name, own, off),
  own === off ? '1' : withRange(ratios(own, off, ({ appCpu }) => appCpu)),
];

runProgram(HELP, async (onEnd) => {
  const { pairings, records, profile, ...options } = readOptions(DEFAULTS, ['no-http', 'profile']);
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  const postmaster = await postmasterOf(url);
  const plan = { rounds: options.rounds, seconds: options.seconds, warmUp: options['warm-up'] };
  say(`\n${about}`);
  say(`${String(pairings)} pairings, ${String(records)} records a domain, 16 connections,`);
  say(`median of ${String(plan.rounds)} rounds of ${String(plan.seconds)} s; CPU in ms a request`);
  say(`\n${table(['part', 'with everything off'], PARTS)}`);
  const workload: Workload = page(size);
  let isGood = true;
  for (const open of await ways(url, !options['no-http'])) {
    const way = await open();
    onEnd(way.stop);
    const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-profile-'));
    const flags = profile ? ['--cpu-prof', '--cpu-prof-dir', folder] : [];
    const [off, on] = [await way.start('off', []), await way.start('on', flags)];
    onEnd(off.stop);
    onEnd(on.stop);
    const { answers, different } = await compare([off, on], workload);
    if (different.length > 0) {
      say(`${way.name}: the answers differ, so nothing is measured\n${different.join('\n')}`);
      return false;
    }
    say(`\n${workload.title}, ${way.name}: ${String(answers)} answers of each, all equal\n`);
    const [without = [], withAll = []] = await rounds([off, on], workload, plan, postmaster);
    say(table(HEAD, [row('off', without, without), row('on', withAll, without)]));
    await off.stop();
    await on.stop();
    await way.stop();
    if (profile) {
      const shares = [...readShares(folder)].sort(([, one], [, other]) => other - one);
      const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
      const rows = shares.map(([part, share]) => [part, percent(share)]);
      say(`\n${table(['with everything on', 'of the busy time'], rows)}`);
    } else if (!(median(ratios(withAll, without)) >= TARGET)) {
      say(`\n${way.name}: the target of ${String(TARGET)} is missed`);
      isGood = false;
    }
    rmSync(folder, { recursive: true });
  }
  return isGood;
});
