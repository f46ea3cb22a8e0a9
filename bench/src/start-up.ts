import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operations } from '@jiedui/schema/operations';
import { freePort } from './free-port.ts';
import { keepFigures } from './measure/figures.ts';
import { load } from './measure/load.ts';
import { machine } from './measure/machine.ts';
import { residentMb } from './measure/memory.ts';
import { startStandalone } from './measure/standalone.ts';
import type { Standalone } from './measure/standalone.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import type { OnEnd } from './program.ts';
import { HELP } from './start-up/help.ts';

const DEFAULTS = { runs: 3 };
const TARGETS = { first: 20, later: 5, memory: 350 };
const PAGES = 1000;

const text = operations().find(({ name }) => name === '01-pairing-page')?.text ?? '';
const page = (id: string) => ({ query: text, variables: { id } });
/** Binhai and Huangnan: the page that the README shows first, out of all six subgraphs. */
const FIRST_PAGE = page('120116-632300');

const say = (line: string) => {
  console.log(line);
};

/** The pages of all pairings that ship with the project, in turn. */
async function pages(url: string) {
  const query = '{ pairings(first: 100) { nodes { id } } }';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { pairings: { nodes: { id: string }[] } } };
  return data.pairings.nodes.map(({ id }) => page(id));
}

interface Run {
  readonly first: number;
  readonly later: number;
  readonly memory: number;
}

/** Starts with empty data, stops, starts again with what is there, then asks for pages and looks at the memory. */
async function measure(onEnd: OnEnd): Promise<Run> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-bench-'));
  // As root the server runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  let running: Standalone | undefined;
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  onEnd(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = async () => {
    running = await startStandalone({ port: await freePort(), dataDir }, FIRST_PAGE);
    return running;
  };
  const { seconds: first } = await start();
  await stop();
  const { seconds: later, url, pid } = await start();
  await load(url, await pages(url), { requests: PAGES });
  const memory = residentMb(pid);
  await stop();
  return { first, later, memory };
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const about = machine('embedded PostgreSQL');
  say(about);
  const runs: Run[] = [];
  for (let number = 1; number <= options.runs; number += 1) {
    const run = await measure(onEnd);
    runs.push(run);
    say(
      `run ${String(number)}: ${shown(run.first)} s, ${shown(run.later)} s, ${shown(run.memory)} MB`,
    );
  }
  const row = (title: string, name: keyof Run, unit: string) => {
    const values = runs.map((run) => run[name]);
    return [
      title,
      ...[median(values), Math.max(...values), TARGETS[name]].map((n) => `${shown(n)} ${unit}`),
    ];
  };
  const head = ['', 'median', 'worst', 'target at most'];
  const rows = [
    row('first start, to the first page', 'first', 's'),
    row('later start, to the first page', 'later', 's'),
    row(`resident memory after ${String(PAGES)} pages`, 'memory', 'MB'),
  ];
  say(`\n${table(head, rows)}\n`);
  const missed = runs.some(
    (run) =>
      !(run.first <= TARGETS.first && run.later <= TARGETS.later && run.memory <= TARGETS.memory),
  );
  if (missed) say('A target was missed.');
  const tables = [{ title: 'Start-up', head, rows }];
  keepFigures('start-up', { about, options, tables, held: !missed });
  return !missed;
});
