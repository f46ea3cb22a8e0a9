import pg from 'pg';
import { containerServer } from './container-server.ts';
import { embeddedServer } from './embedded-server.ts';
import type { TestServer } from './test-server.ts';

async function given(url: string): Promise<TestServer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    throw new Error(`The server of TEST_DATABASE_URL cannot be used: ${message || String(code)}`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, stop: () => Promise.resolve() };
}

/** The server of TEST_DATABASE_URL, else a container where Docker answers, else the embedded one: never a mock. */
export async function findServer(environment = process.env): Promise<TestServer> {
  const url = environment['TEST_DATABASE_URL'];
  if (url) return given(url);
  return (await containerServer()) ?? embeddedServer();
}
