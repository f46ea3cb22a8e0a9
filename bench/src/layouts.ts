import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { generatedDatabase } from './generated/database.ts';
import { nationalSize } from './generated/sizes.ts';
import { HELP } from './layouts/help.ts';
import { LAYOUTS, make, SCHEMA, sizeOf } from './layouts/layout.ts';
import type { Layout } from './layouts/layout.ts';
import { ADDED, adding, questions } from './layouts/questions.ts';
import type { Known } from './layouts/questions.ts';
import { keepFigures } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

const DEFAULTS = { activities: 1_000_000, pairings: 500, rounds: 20 };
const SETTINGS = [
  `search_path = pairings, public`,
  'plan_cache_mode = force_generic_plan',
  'random_page_cost = 1.1',
  'jit = off',
];

const say = (line: string) => {
  console.log(line);
};

const tableOf = ({ name }: Layout) => `${SCHEMA}.${name}`;

async function known(client: pg.Client, pairings: number): Promise<Known> {
  const { rows } = await client.query<{ id: string; pos: string; at: Date }>(
    `select id, pos, at from pairings.entry tablesample system (1) repeatable (5)`,
  );
  return {
    pairings,
    ids: rows.map(({ id }) => id),
    positions: rows.map(({ pos }) => pos),
    moments: rows.map(({ at }) => at),
  };
}

interface Asked {
  readonly name: string;
  /** The statement over each layout, which is prepared once. */
  readonly statement: (table: string) => string;
  readonly values: (n: number) => readonly unknown[];
}

/** Milliseconds of one statement over each layout, each in turn the first; all answer the same. */
async function timed(client: pg.Client, { name, statement, values }: Asked, rounds: number) {
  const taken = LAYOUTS.map((): number[] => []);
  for (let n = -1; n < rounds; n += 1) {
    const answers: unknown[] = [];
    for (let turn = 0; turn < LAYOUTS.length; turn += 1) {
      const at = (n + 1 + turn) % LAYOUTS.length;
      const layout = LAYOUTS[at] ?? LAYOUTS[0];
      const began = performance.now();
      const { rows, rowCount } = await client.query<object>({
        name: `${name} of ${layout.name}`,
        text: statement(tableOf(layout)),
        values: [...values(Math.max(0, n))],
      });
      // The first is to get ready.
      if (n >= 0) taken[at]?.push(performance.now() - began);
      answers.push(rows.length > 0 ? rows : rowCount);
    }
    if (answers.some((answer) => !isDeepStrictEqual(answer, answers[0])))
      throw new Error(`${name}: not all answer the same`);
  }
  return { name, ms: taken.map(median) };
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const server = await openServer(say);
  onEnd(server.stop);
  const size = nationalSize(options.pairings, options.activities);
  const databaseUrl = await generatedDatabase(server.url, size, { say });
  const about = machine(`PostgreSQL ${server.version}`);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  onEnd(() => client.end());
  const dropped = async () => {
    await client.query(`drop schema if exists ${SCHEMA} cascade`);
  };
  await dropped(); // an earlier run may have been killed
  onEnd(dropped);
  for (const setting of SETTINGS) await client.query(`set ${setting}`);
  await client.query(`create schema ${SCHEMA}`);
  const sizes: [number, number][] = [];
  for (const [n, layout] of LAYOUTS.entries()) {
    say(`making ${layout.name} (${String(n + 1)} of ${String(LAYOUTS.length)})`);
    await make(client, layout);
    sizes.push(await sizeOf(client, layout));
  }
  const measured = [];
  for (const question of questions(await known(client, options.pairings)))
    measured.push(await timed(client, question, options.rounds));
  await client.query('begin');
  const name = `${ADDED.toLocaleString('en')} entries are added`;
  const values = (n: number) => [n];
  measured.push(await timed(client, { name, statement: adding, values }, options.rounds));
  await client.query('rollback');

  const head = ['median, ms', ...LAYOUTS.map((layout) => layout.name.replaceAll('_', ' '))];
  const rows = [
    ...measured.map(({ name, ms }) => [name, ...ms.map(shown)]),
    ['table, MB', ...sizes.map(([own]) => shown(own))],
    ['indexes, MB', ...sizes.map(([, indexes]) => shown(indexes))],
  ];
  say(`\n${about}\n\n${table(head, rows)}\n`);
  keepFigures('layouts', {
    about,
    options,
    tables: [{ title: 'Layouts of entries', head, rows }],
  });
  return true;
});
