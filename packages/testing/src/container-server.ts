import type { TestServer } from './test-server.ts';

const IMAGE = 'postgres:18';
const ASK_DOCKER_MS = 3000;
/** Time to fetch the image over a slow line; without the image there is the embedded server. */
const START_MS = 120_000;

const within = <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(ms / 1000)} s`));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
};

const firstLine = (error: unknown) => String(error).split('\n')[0] ?? '';

/** A server in a container of its own, where Docker answers at once and has the image or can get it. */
export async function containerServer(): Promise<TestServer | undefined> {
  // Loaded here, since it takes the better part of a second.
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    await within(ASK_DOCKER_MS, getContainerRuntimeClient());
  } catch {
    return undefined; // no Docker here
  }
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const starting = new PostgreSqlContainer(IMAGE).start();
  try {
    const container = await within(START_MS, starting);
    return {
      url: container.getConnectionUri(),
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    // It may still come; nobody waits for it then.
    starting.then((container) => container.stop()).catch(() => undefined);
    console.warn(
      `Docker answers, but ${IMAGE} does not start (${firstLine(error)}): the embedded PostgreSQL is used.`,
    );
    return undefined;
  }
}
