import { startOurs } from './contenders/ours.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { costs, ratios } from './measure/beside.ts';
import { keepFigures } from './measure/figures.ts';
import type { FigureTable } from './measure/figures.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { rounds } from './measure/round.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { HELP } from './sockets/help.ts';

const DEFAULTS = { pairings: 200, records: 10_000, rounds: 9, seconds: 4, 'warm-up': 15 };
const CONNECTIONS = [1, 16];
const MANY = 16;
/** Times the pages a second through the port. */
const TARGET = 1;
const HEAD = [
  'asked through',
  'requests/s',
  'to the port (min–max)',
  'p50 ms',
  'p99 ms',
  'CPU app',
  'CPU Postgres',
  'CPU to the port',
];

const say = (line: string) => {
  console.log(line);
};

/** The same database, by the port of its server. */
function atPort(url: string): string {
  const address = new URL(url);
  if (!decodeURIComponent(address.hostname).startsWith('/')) {
    throw new Error(
      'This server has no socket: leave out DATABASE_URL, and move to a folder with a shorter path.',
    );
  }
  address.hostname = '127.0.0.1';
  return address.href;
}

runProgram(HELP, async (onEnd) => {
  const { pairings, records, ...options } = readOptions(DEFAULTS, []);
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const byPort = await startOurs(atPort(url));
  onEnd(byPort.stop);
  const bySocket = await startOurs(url);
  onEnd(bySocket.stop);
  const postmaster = await postmasterOf(url);
  const workload = page(size);
  const tables: FigureTable[] = [];
  let worth = NaN;
  for (const connections of CONNECTIONS) {
    const plan = { ...options, warmUp: options['warm-up'], connections };
    const [port = [], socket = []] = await rounds([byPort, bySocket], workload, plan, postmaster);
    if (connections === MANY) worth = median(ratios(socket, port));
    const rows = [costs('its port', port, port), costs('its socket', socket, port)];
    const title = `${workload.title}, connections: ${String(connections)}`;
    tables.push({ title, head: HEAD, rows });
    say(`\n${title}\n\n${table(HEAD, rows)}`);
  }
  const held = worth >= TARGET;
  if (!held) say(`\nthrough the socket ${shown(worth)} of the pages come that come by the port`);
  keepFigures('sockets', { about, options: { pairings, records, ...options }, tables, held });
  return held;
});
