import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { subgraphDefinitions } from '@jiedui/schema';
import { connectInProcess, openSubgraph } from '@jiedui/subgraph';
import type { FactBatch, RunningSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';
import { coreRecords } from './core.ts';
import { educationRecords } from './education.ts';
import { writeGeography } from './geography.ts';
import { healthcareRecords } from './healthcare.ts';
import { industryRecords } from './industry.ts';
import { labourRecords } from './labour.ts';
import type { Size } from './pairing.ts';
import { productsRecords } from './products.ts';

const RECORDS: Readonly<Record<string, (size: Size) => FactBatch[]>> = {
  pairings: coreRecords,
  industry: industryRecords,
  education: educationRecords,
  healthcare: healthcareRecords,
  labour: labourRecords,
  products: productsRecords,
};

const MOST_ROWS = 1000;
const GLANCE_MS = 100;

async function report(
  { recorder }: RunningSubgraph,
  { type, records }: FactBatch,
): Promise<number> {
  for (let at = 0; at < records.length; at += MOST_ROWS) {
    const part = records.slice(at, at + MOST_ROWS);
    const idempotencyKey = createHash('sha256')
      .update(`${type.table} ${String(at)}`)
      .digest('base64url');
    await recorder.report(type, part, { client: 'bench', idempotencyKey, reportedBy: null });
  }
  return records.length;
}

async function fillOne(subgraph: RunningSubgraph, size: Size): Promise<number> {
  if (subgraph.name === 'pairings') await writeGeography(subgraph.database, size);
  let written = 0;
  for (const batch of RECORDS[subgraph.name]?.(size) ?? [])
    written += await report(subgraph, batch);
  return written;
}

/**
 * Fills an empty database by the product's own write path, and lets the ledger apply every event: what is measured is
 * read from what a real load leaves behind. No facts of the project are loaded.
 */
export async function fill(
  databaseUrl: string,
  size: Size,
  say: (line: string) => void,
): Promise<void> {
  const logger = pino({ level: 'error' });
  const definitions = await subgraphDefinitions();
  const subgraphs = await Promise.all(
    definitions.map((definition) =>
      openSubgraph(definition, { databaseUrl, logger, maxConnections: 4 }),
    ),
  );
  try {
    const began = performance.now();
    const since = () => ((performance.now() - began) / 1000).toFixed(1);
    const written = await Promise.all(subgraphs.map((subgraph) => fillOne(subgraph, size)));
    say(`${String(written.reduce((sum, n) => sum + n, 0))} records after ${since()} s`);
    await connectInProcess(subgraphs);
    while (!(await Promise.all(subgraphs.map((subgraph) => subgraph.ready()))).every(Boolean)) {
      await pause(GLANCE_MS);
    }
    say(`the ledger has applied them after ${since()} s`);
  } finally {
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  }
}
