import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '@jiedui/postgres';
import { PostgreSqlContainer } from '@testcontainers/postgresql';
import { getContainerRuntimeClient } from 'testcontainers';

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

const IMAGE = 'postgres:18';
const ASK_DOCKER_MS = 3000;

const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error(`no answer within ${String(ms)} ms`));
      }, ms).unref();
    }),
  ]);

async function container(): Promise<Server | undefined> {
  try {
    await within(ASK_DOCKER_MS, getContainerRuntimeClient());
  } catch {
    return undefined; // no Docker here
  }
  try {
    const started = await new PostgreSqlContainer(IMAGE).start();
    return {
      url: started.getConnectionUri(),
      stop: async () => {
        await started.stop();
      },
    };
  } catch (error) {
    console.warn(
      `Docker answers but ${IMAGE} does not start, so the embedded server is used: ${String(error)}`,
    );
    return undefined;
  }
}

async function embedded(): Promise<Server> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jiedui-test-'));
  // As root the server runs as another user, who must be able to pass.
  await chmod(dataDir, 0o755);
  const server = await startPostgres({ dataDir: path.join(dataDir, 'data') });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The server of TEST_DATABASE_URL, else a container where Docker answers, else the embedded one. */
export async function findServer(): Promise<Server> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { url, stop: () => Promise.resolve() };
  return (await container()) ?? embedded();
}
