import { startChild } from './contenders/child.ts';
import type { Memory } from './contenders/collected-memory.ts';
import { openGenerated } from './generated/open.ts';
import { evenSize } from './generated/sizes.ts';
import { ask } from './measure/ask.ts';
import { keepFigures } from './measure/figures.ts';
import { CONNECTIONS_ASKING } from './measure/load.ts';
import { shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { unseen } from './measure/unseen.ts';
import { page } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { HELP } from './unseen-operations/help.ts';

const DEFAULTS = { operations: 2200, most: 2, pairings: 200, records: 10_000 };
const THIRDS = 3;
const KB = 1024;
const MB = 1024 * KB;

const say = (line: string) => {
  console.log(line);
};

const withoutCode = ({ heap, code }: Memory) => heap - code;

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { operations, most, pairings, records } = options;
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const environment = { DATABASE_URL: url };
  const graph = await startChild('bench/src/contenders/ours-program.ts', environment, [
    '--expose-gc',
  ]);
  onEnd(graph.stop);
  const ids = page(size).requests.map(({ variables }) => String(variables['id']));
  let number = 0;
  const client = async (last: number) => {
    while (number < last) {
      number += 1;
      await ask(graph.url, unseen(ids[number % ids.length] ?? '', number));
    }
  };
  const looks: Memory[] = [];
  for (let third = 1; third <= THIRDS; third += 1) {
    const asking = () => client(third * operations);
    await Promise.all(Array.from({ length: CONNECTIONS_ASKING }, asking));
    looks.push(await graph.ask<Memory>('memory'));
    say(`${String(number)} operations sent`);
  }
  const head = ['operations', 'heap MB', 'of it code', 'resident MB', 'kB left by each'];
  const left = looks.map(
    (look, at) => (withoutCode(look) - withoutCode(looks[at - 1] ?? look)) / operations / KB,
  );
  const rows = looks.map(({ heap, code, rss }, at) => [
    String((at + 1) * operations),
    shown(heap / MB),
    shown(code / MB),
    shown(rss / MB),
    at === 0 ? '' : (left[at] ?? NaN).toFixed(2),
  ]);
  say(`\n${table(head, rows)}\n`);
  const held = (left.at(-1) ?? NaN) <= most;
  if (!held) say(`More than ${String(most)} kB stay of each operation`);
  const tables = [{ title: 'Operations never sent before', head, rows }];
  keepFigures('unseen-operations', { about, options, tables, held });
  return held;
});
