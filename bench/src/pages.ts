import { existsSync } from 'node:fs';
import { OperatorError } from '@jiedui/config';
import pg from 'pg';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { startChild } from './contenders/child.ts';
import { generatedDatabase } from './generated/database.ts';
import { nationalSize } from './generated/sizes.ts';
import { keepFigures } from './measure/figures.ts';
import type { FigureTable } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { addressesOf } from './pages/addresses.ts';
import { HELP } from './pages/help.ts';
import { keptMemory, longPages } from './pages/memory.ts';
import { visit } from './pages/visit.ts';
import type { Visit } from './pages/visit.ts';
import { runProgram } from './program.ts';
import type { OnEnd } from './program.ts';
import { openServer } from './server.ts';

const DEFAULTS = { pairings: 500, activities: 1_000_000, rounds: 5, times: 20 };
const MOST_KB = 400;
/** What a window takes in the end, to what it took at first. */
const MOST_GROWTH = 1.2;
const SEED = 'jiedui_bench_pages_facts';
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const say = (line: string) => {
  console.log(line);
};

async function openChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new OperatorError(`No Chromium at ${CHROMIUM}: install it or set CHROMIUM_PATH`);
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A database for the facts, anew. */
async function factsDatabase(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`drop database if exists ${SEED} with (force)`);
  await client.query(`create database ${SEED} template template0 encoding 'UTF8'`);
  await client.end();
  return serverUrl.replace(/\/[^/]*$/, `/${SEED}`);
}

async function startGraph(databaseUrl: string, hasFacts: boolean, onEnd: OnEnd): Promise<string> {
  const { url, stop } = await startChild('bench/src/pages/graph-program.ts', {
    DATABASE_URL: databaseUrl,
    ...(hasFacts && { WITH_FACTS: '1' }),
  });
  onEnd(stop);
  return url;
}

/** Opens every page in turn, once before anything counts. */
async function visits(browser: Browser, url: string, rounds: number) {
  const all = new Map<string, Visit[]>();
  const addresses = await addressesOf(url);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, at] of addresses) {
      const seen = await visit(browser, `${url}/${at}`);
      for (const problem of seen.problems) say(`${name}: ${problem.replaceAll(/\s+/g, ' ')}`);
      if (round > 0) all.set(name, [...(all.get(name) ?? []), seen]);
    }
  }
  return all;
}

/** The question of a page that takes longest, by the median of its openings. */
function slowest(of: readonly Visit[]): { name: string; ms: number } {
  const names = new Set(of.flatMap(({ questions }) => [...questions.keys()]));
  const medians = [...names].map((name) => ({
    name,
    ms: median(of.map(({ questions }) => questions.get(name) ?? NaN)),
  }));
  return medians.sort((a, b) => b.ms - a.ms)[0] ?? { name: '–', ms: NaN };
}

function pagesTable(
  facts: ReadonlyMap<string, readonly Visit[]>,
  generated: ReadonlyMap<string, readonly Visit[]>,
): FigureTable {
  const rows = [...facts].flatMap(([name, ofFacts]) => {
    const ofGenerated = generated.get(name);
    if (!ofGenerated) return [];
    const large = slowest(ofGenerated);
    const small = median(ofFacts.map(({ questions }) => questions.get(large.name) ?? NaN));
    const complete = (of: readonly Visit[]) => shown(median(of.map((each) => each.complete)));
    return [
      [name, large.name, shown(small), shown(large.ms), shown(large.ms / small)].concat(
        complete(ofFacts),
        complete(ofGenerated),
      ),
    ];
  });
  return {
    title: 'Pages, and the question of each that takes longest',
    head: ['page', 'question', 'facts ms', 'generated ms', 'ratio', 'whole, facts ms', 'generated'],
    rows,
  };
}

function overviewTable(of: readonly Visit[]): FigureTable & { readonly kb: number } {
  const kb = median(of.map(({ bytes }) => bytes)) / 1000;
  return {
    title: 'Overview over the facts',
    head: ['first contentful paint ms', 'last chart ms', 'kB over the wire', 'at most'],
    rows: [
      [
        shown(median(of.map(({ firstPaint }) => firstPaint))),
        shown(median(of.map(({ complete }) => complete))),
        shown(kb),
        String(MOST_KB),
      ],
    ],
    kb,
  };
}

/** What long pages take in the browser, at first and after going to and fro. */
async function memoryTable(browser: Browser, url: string, times: number) {
  const rows: string[][] = [];
  let isFlat = true;
  for (const [name, at] of await longPages(url)) {
    const kept = await keptMemory(browser, `${url}/${at}`, times);
    isFlat &&= kept.late <= MOST_GROWTH * kept.early;
    const figures = [kept.early, kept.late, kept.late / kept.early].map(shown);
    rows.push([name, String(kept.rows), ...figures]);
  }
  return {
    title: `Memory of a window, ${String(times)} times to and fro`,
    head: ['page', 'rows shown', 'MB at first', 'in the end', 'ratio'],
    rows,
    isFlat,
  };
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, []);
  const browser = await openChromium();
  onEnd(() => browser.close());
  const server = await openServer(say);
  onEnd(server.stop);
  const size = nationalSize(options.pairings, options.activities);
  const generatedUrl = await generatedDatabase(server.url, size, { say });
  const about = machine(`PostgreSQL ${server.version}, Chromium ${browser.version()}`);
  say(`\n${about}`);
  const facts = await startGraph(await factsDatabase(server.url), true, onEnd);
  const generated = await startGraph(generatedUrl, false, onEnd);
  const ofFacts = await visits(browser, facts, options.rounds);
  say('facts: done');
  const ofGenerated = await visits(browser, generated, options.rounds);
  const overview = overviewTable(ofFacts.get('Overview') ?? []);
  const memory = await memoryTable(browser, generated, options.times);
  const tables = [overview, pagesTable(ofFacts, ofGenerated), memory];
  for (const { title, head, rows } of tables) say(`\n${title}\n\n${table(head, rows)}`);
  const isWhole = [...ofFacts.values(), ...ofGenerated.values()]
    .flat()
    .every(({ problems }) => problems.length === 0);
  const held = isWhole && overview.kb <= MOST_KB && memory.isFlat;
  say(`\nkept in ${keepFigures('pages', { about, options, tables, held })}`);
  return held;
});
