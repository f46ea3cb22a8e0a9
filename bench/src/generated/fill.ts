import { setTimeout as pause } from 'node:timers/promises';
import { subgraphDefinitions } from '@jiedui/schema';
import { connectInProcess, openSubgraph } from '@jiedui/subgraph';
import pg from 'pg';
import { pino } from 'pino';
import { withoutIndexes } from '../copied/indexes.ts';
import { buildLedger } from '../copied/ledger.ts';
import { Loader } from '../copied/loader.ts';
import { Progress } from '../copied/progress.ts';
import { tablesOf } from '../copied/tables.ts';
import { DOMAINS } from './domains.ts';
import { writeGeography } from './geography.ts';
import type { Size } from './pairing.ts';
import { Stream } from './stream.ts';

const GLANCE_MS = 100;
const SOURCES = DOMAINS.map(({ name }) => name);

/** The tables as migrations make them, regions and pairings, and the indicators that each domain announces. */
async function prepare(databaseUrl: string, size: Size): Promise<void> {
  const logger = pino({ level: 'error' });
  const definitions = await subgraphDefinitions();
  const subgraphs = await Promise.all(
    definitions.map((definition) =>
      openSubgraph(definition, { databaseUrl, logger, maxConnections: 4 }),
    ),
  );
  try {
    const core = subgraphs.find(({ name }) => name === 'pairings');
    if (core) await writeGeography(core.database, size);
    await connectInProcess(subgraphs);
    while (!(await Promise.all(subgraphs.map((subgraph) => subgraph.ready()))).every(Boolean))
      await pause(GLANCE_MS);
  } finally {
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  }
}

async function copyAll(client: pg.Client, size: Size, progress: Progress): Promise<void> {
  const loader = new Loader(client);
  const stream = new Stream(size, await tablesOf(client, loader, DOMAINS));
  for (const done of stream.run()) {
    if (!loader.isFull) continue;
    await loader.send();
    progress.at(done, size.activities, loader.rows);
  }
  await loader.end();
  progress.step(`${loader.rows.toLocaleString('en')} rows copied: records and their logs`);
}

/** Logs go on after what was copied into them, and whoever follows the core's log for confirmations has followed it. */
async function goOnAfter(client: pg.Client): Promise<void> {
  for (const source of SOURCES) {
    await client.query(
      `select setval(pg_get_serial_sequence('${source}.event', 'seq'), (select max(seq) from ${source}.event))`,
    );
    await client.query(
      `update ${source}.event_cursor set seq = (select max(seq) from pairings.event) where source = 'pairings'`,
    );
  }
}

/**
 * Fills an empty database. Records and logs are copied as the product would have written them; the ledger is built out of
 * the logs by the product's own statements. No facts of the project are loaded.
 */
export async function fill(
  databaseUrl: string,
  size: Size,
  say: (line: string) => void,
): Promise<void> {
  const progress = new Progress(say);
  await prepare(databaseUrl, size);
  progress.step('tables, regions and pairings');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set synchronous_commit = off; set maintenance_work_mem = '512MB'`);
    const makeIndexes = await withoutIndexes(client, SOURCES);
    await copyAll(client, size, progress);
    await goOnAfter(client);
    await buildLedger(databaseUrl, SOURCES, (done) => {
      progress.step(done);
    });
    await makeIndexes((made, all) => {
      progress.at(made, all);
    });
    progress.step('indexes made');
  } finally {
    await client.end();
  }
}
