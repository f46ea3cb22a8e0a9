import { startChild } from './contenders/child.ts';
import type { Child } from './contenders/child.ts';
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
import type { Request } from './measure/workload.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { HELP } from './unseen-operations/help.ts';

const DEFAULTS = { operations: 2200, pages: 1100, most: 2, pairings: 200, records: 10_000 };
const THIRDS = 3;
const KB = 1024;
const MB = 1024 * KB;
const HEAD = ['', 'asked', 'heap MB', 'of it code', 'resident MB', 'kB left by each'];

const say = (line: string) => {
  console.log(line);
};

const withoutCode = ({ heap, code }: Memory) => heap - code;

interface Kind {
  readonly name: string;
  /** Of each third. */
  readonly times: number;
  /** The nth: no two have the same text. */
  readonly request: (n: number) => Request;
}

/** What is in the memory of a graph after each third of them, asked by all clients at once. */
async function looks(graph: Child, { name, times, request }: Kind): Promise<Memory[]> {
  let number = 0;
  const client = async (last: number) => {
    while (number < last) {
      number += 1;
      await ask(graph.url, request(number));
    }
  };
  const found: Memory[] = [];
  for (let third = 1; third <= THIRDS; third += 1) {
    await Promise.all(Array.from({ length: CONNECTIONS_ASKING }, () => client(third * times)));
    found.push(await graph.ask<Memory>('memory'));
    say(`${String(number)} ${name} sent`);
  }
  return found;
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const { operations, pages, most, pairings, records } = options;
  const size = evenSize(pairings, records);
  const { about, url } = await openGenerated(size, { say, onEnd });
  say(about);
  const { requests } = page(size);
  const kinds: Kind[] = [
    {
      name: 'operations',
      times: operations,
      request: (n) => unseen(String(requests[n % requests.length]?.variables['id']), n),
    },
    {
      name: 'pages',
      times: pages,
      request: (n) => {
        const { query = '', variables = {} } = requests[n % requests.length] ?? {};
        return { query: `# ${String(n)}\n${query}`, variables };
      },
    },
  ];
  const rows: string[][] = [];
  let held = true;
  for (const kind of kinds) {
    const graph = await startChild('bench/src/contenders/ours-program.ts', { DATABASE_URL: url }, [
      '--expose-gc',
    ]);
    onEnd(graph.stop);
    const found = await looks(graph, kind);
    await graph.stop();
    const left = found.map(
      (look, at) => (withoutCode(look) - withoutCode(found[at - 1] ?? look)) / kind.times / KB,
    );
    rows.push(
      ...found.map(({ heap, code, rss }, at) => [
        kind.name,
        String((at + 1) * kind.times),
        shown(heap / MB),
        shown(code / MB),
        shown(rss / MB),
        at === 0 ? '' : (left[at] ?? NaN).toFixed(2),
      ]),
    );
    held &&= (left.at(-1) ?? NaN) <= most;
  }
  say(`\n${table(HEAD, rows)}\n`);
  if (!held) say(`More than ${String(most)} kB stay of each`);
  const tables = [{ title: 'Operations never sent before', head: HEAD, rows }];
  keepFigures('unseen-operations', { about, options, tables, held });
  return held;
});
