import pg from 'pg';
import { DOMAINS } from './domains.ts';
import { edition } from './edition.ts';
import { fill } from './fill.ts';
import type { Size } from './pairing.ts';

/** An even one is named by its records a domain, a national one by all of them. */
const nameOf = ({ pairings, activities, shape }: Size) =>
  shape === 'even'
    ? `jiedui_bench_${String(pairings)}x${String(activities / DOMAINS.length)}`
    : `jiedui_bench_national_${String(pairings)}x${String(activities)}`;
const markOf = ({ pairings, activities, shape }: Size) =>
  `Generated data (edition ${edition()}), no facts: ${String(pairings)} pairings, ${String(activities)} activities, ${shape}`;

const at = (serverUrl: string, database: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
};

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/**
 * The address of a database of this size, made if it is not there. It is a database of its own, named and marked as
 * generated: nothing generated is ever in reach of facts. The mark comes last, so that half a database is made again.
 */
export async function generatedDatabase(
  serverUrl: string,
  size: Size,
  { again = false, say }: { again?: boolean; say: (line: string) => void },
): Promise<string> {
  const name = nameOf(size);
  const url = at(serverUrl, name);
  const [known] = await query<{ mark: string | null }>(
    serverUrl,
    `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = '${name}'`,
  );
  if (known?.mark === markOf(size) && !again) return url;
  say(`making ${name}`);
  await query(serverUrl, `drop database if exists ${name} with (force)`);
  await query(serverUrl, `create database ${name} template template0 encoding 'UTF8'`);
  await fill(url, size, say);
  await query(url, 'vacuum (freeze, analyze)');
  await query(url, 'checkpoint');
  await query(serverUrl, `comment on database ${name} is '${markOf(size)}'`);
  return url;
}
