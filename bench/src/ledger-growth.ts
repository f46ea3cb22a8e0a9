import { setTimeout as pause } from 'node:timers/promises';
import { subgraphDefinitions } from '@jiedui/schema';
import { noDirectory, openSubgraph } from '@jiedui/subgraph';
import type { EventSource, LoggedEvent, RunningSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { Dice } from './generated/dice.ts';
import { HELP } from './ledger-growth/help.ts';
import { keepFigures } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import { generatedEvents } from './reporting/events.ts';
import { scratchDatabase } from './reporting/scratch-database.ts';
import { openServer } from './server.ts';

const DEFAULTS = { small: 10_000, large: 1_000_000, times: 300 };
/** How much longer a read may take over a hundred times as many entries. */
const MOST_GROWTH = 1.3;

const say = (line: string) => {
  console.log(line);
};

const READS: Readonly<Record<string, string>> = {
  'progress, now':
    'query ($id: ID!) { pairing(id: $id) { progress(year: 2023) { actual completion } } }',
  'progress, as of': `query ($id: ID!, $asOf: DateTime) { pairing(id: $id) {
    progress(year: 2023, asOf: $asOf) { actual completion } } }`,
  'timeline, now': `query ($id: ID!) { pairing(id: $id) {
    timeline(first: 20) { nodes { id title { zh } money { yuan } } } } }`,
  'timeline, as of': `query ($id: ID!, $asOf: DateTime) { pairing(id: $id) {
    timeline(first: 20, asOf: $asOf) { nodes { id title { zh } money { yuan } } } } }`,
};

/** A log that gives out generated events up to a number which grows. */
function growingLog(pairings: readonly string[], most: number) {
  const events: LoggedEvent[] = [...generatedEvents(pairings, most)];
  let there = 0;
  const listeners = new Set<() => void>();
  const log: EventSource = {
    name: 'industry',
    read: (after, limit) =>
      Promise.resolve(events.slice(Number(after), Math.min(Number(after) + limit, there))),
    onRing: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    log,
    growTo: (size: number) => {
      there = size;
      for (const ring of listeners) ring();
    },
  };
}

async function timed(core: RunningSubgraph, query: string, ids: readonly string[], times: number) {
  const { rows } = await core.database.pool.query<{ first: string; last: string }>(
    `select to_char(min(at), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as first,
       to_char(max(at), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as last from entry`,
  );
  const first = Date.parse(rows[0]?.first ?? '');
  const last = Date.parse(rows[0]?.last ?? '');
  const dice = new Dice(5);
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const asOf = new Date(first + dice.next() * (last - first)).toISOString();
    const began = performance.now();
    const { errors } = await core.answer({ query, variables: { id: ids[at % ids.length], asOf } });
    taken.push(performance.now() - began);
    if (errors) throw new AggregateError(errors, errors.join('; '));
  }
  return median(taken.slice(Math.floor(times / 5)));
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const server = await openServer(say);
  onEnd(() => server.stop());
  const about = machine(`PostgreSQL ${server.version}`);
  say(about);
  const databaseUrl = await scratchDatabase(server.url, 'jiedui_bench_ledger_growth');
  const definitions = await subgraphDefinitions();
  const definition = definitions.find(({ name }) => name === 'pairings');
  if (!definition) throw new Error('there is a core');
  const logger = pino({ level: 'error' });
  const core = await openSubgraph(definition, { databaseUrl, logger, withFacts: true });
  onEnd(() => core.stop());
  const { rows } = await core.database.pool.query<{ id: string }>(
    'select id from pairing order by id',
  );
  const pairings = rows.map(({ id }) => id);
  const [hot = ''] = pairings;
  const { log, growTo } = growingLog(pairings, options.large);
  await core.connect({ sources: [core.events, log], directory: noDirectory });

  const sizes = [options.small, options.large];
  const results: Record<string, number[]> = {};
  for (const size of sizes) {
    const began = performance.now();
    growTo(size);
    for (;;) {
      const applied = await core.database.pool.query(
        `select from ledger_cursor where source = 'industry' and seq >= $1`,
        [size],
      );
      if (applied.rowCount === 1) break;
      await pause(100);
    }
    const seconds = (performance.now() - began) / 1000;
    say(`${String(size)} entries after ${shown(seconds)} s`);
    await core.database.pool.query('vacuum (analyze)');
    for (const [title, query] of Object.entries(READS)) {
      for (const [where, ids] of [
        ['one pairing with half of all', [hot]],
        ['all pairings in turn', pairings],
      ] as const) {
        const name = `${title}, ${where}`;
        (results[name] ??= []).push(await timed(core, query, ids, options.times));
      }
    }
  }
  const growth = Object.entries(results).map(([name, [small = NaN, large = NaN]]) => ({
    name,
    small,
    large,
    times: large / small,
  }));
  const head = ['median, ms', ...sizes.map((size) => `${String(size)} entries`), 'growth'];
  const lines = growth.map(({ name, ...values }) => [
    name,
    ...[values.small, values.large, values.times].map(shown),
  ]);
  say(`\n${table(head, lines)}\n`);
  const missed = growth.filter(({ times }) => !(times <= MOST_GROWTH));
  if (missed.length > 0)
    say(`More than ${String(MOST_GROWTH)} times: ${missed.map(({ name }) => name).join('; ')}`);
  const held = missed.length === 0;
  const tables = [{ title: 'Growth of the ledger', head, rows: lines }];
  keepFigures('ledger-growth', { about, options, tables, held });
  return held;
});
