import { setTimeout as pause } from 'node:timers/promises';
import { machine } from './measure/machine.ts';
import { quantile, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { startGraph } from './outage/graph.ts';
import type { Graph } from './outage/graph.ts';
import { HELP } from './outage/help.ts';
import { subjects, VICTIM } from './outage/pages.ts';
import { Traffic } from './outage/traffic.ts';
import type { Asked } from './outage/traffic.ts';
import { killed, paused, slowed } from './outage/trouble.ts';
import type { Trouble } from './outage/trouble.ts';
import { runProgram } from './program.ts';
import { scratchDatabase } from './reporting/scratch-database.ts';
import { openServer } from './server.ts';

const DEFAULTS = { seconds: 60, calm: 10, rate: 10, delay: 2000 };
const PHASES = ['before', 'during', 'after'] as const;
const HEAD = [
  `${VICTIM} is`,
  'pages',
  'wrong outside',
  'without its fields',
  'others p50 ms',
  'p99',
  'all six p50 ms',
  'p99',
];

const say = (line: string) => {
  console.log(line);
};

async function measure(graph: Graph, trouble: Trouble, extent: typeof DEFAULTS) {
  const gateway = await graph.gateway(trouble.victim);
  try {
    // Twice: plans and prepared statements are made before anything counts.
    await subjects(gateway.url);
    const traffic = new Traffic(gateway.url, await subjects(gateway.url), extent.rate);
    await pause(extent.calm * 1000);
    traffic.phase = 'during';
    trouble.begin();
    await pause(extent.seconds * 1000);
    await trouble.end();
    traffic.phase = 'after';
    await pause(extent.calm * 1000);
    return await traffic.stop();
  } finally {
    await gateway.stop();
    await trouble.stop();
  }
}

const isWrong = ({ verdict }: Asked) => typeof verdict === 'object';
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

function row(title: string, phase: string, all: readonly Asked[]): string[] {
  const asked = all.filter((each) => each.phase === phase);
  const whole = asked.filter(({ isWhole }) => isWhole);
  const waits = (isWhole: boolean) =>
    asked.filter((each) => each.isWhole === isWhole).map(({ ms }) => ms);
  const without = whole.filter(({ verdict }) => verdict === 'without').length;
  return [
    `${title}: ${phase}`,
    String(asked.length),
    String(asked.filter(isWrong).length),
    percent(without, whole.length),
    ...[false, true].flatMap((isWhole) =>
      [0.5, 0.99].map((part) => shown(quantile(waits(isWhole), part))),
    ),
  ];
}

runProgram(HELP, async (onEnd) => {
  const extent = readOptions(DEFAULTS, []);
  const server = await openServer(say);
  onEnd(() => server.stop());
  say(machine(`PostgreSQL ${server.version}`));
  const graph = await startGraph(await scratchDatabase(server.url, 'jiedui_bench_outage'));
  onEnd(() => graph.stop());
  const rows: string[][] = [];
  const wrong: Asked[] = [];
  for (const trouble of [killed(graph), paused(graph), await slowed(graph, extent.delay)]) {
    say(`${VICTIM} ${trouble.title}`);
    const asked = await measure(graph, trouble, extent);
    rows.push(...PHASES.map((phase) => row(trouble.title, phase, asked)));
    wrong.push(...asked.filter(isWrong));
  }
  say(`\n${table(HEAD, rows)}\n`);
  for (const { phase, verdict } of wrong.slice(0, 5)) say(`${phase}: ${JSON.stringify(verdict)}`);
  return wrong.length === 0;
});
