import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface FreshDatabase {
  readonly url: string;
  readonly name: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

export interface FreshOptions {
  /** A database to copy, with all that is in it. Nobody may be connected to it. */
  readonly template?: string;
}

const at = (url: string, name: string) => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * A database of this spec file's own on the server of the test run, so that files can run at once; empty, or a copy of
 * `template` where one is named.
 */
export async function freshDatabase(options: FreshOptions = {}): Promise<FreshDatabase> {
  const serverUrl = inject('databaseServer');
  const name = `jiedui_test_${randomBytes(6).toString('hex')}`;
  const template = pg.escapeIdentifier(options.template ?? 'template0');
  await administer(serverUrl, `create database ${name} template ${template}`);
  return {
    name,
    url: at(serverUrl, name),
    drop: () => administer(serverUrl, `drop database if exists ${name} with (force)`),
  };
}
