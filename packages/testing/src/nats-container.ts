import type { NatsOptions, NatsServer } from './nats-server.ts';

const IMAGE = 'nats:2';

/** Whether Docker answers; the image may still have to be fetched. */
export async function hasDocker(): Promise<boolean> {
  // Loaded here, since it takes the better part of a second.
  const { getContainerRuntimeClient } = await import('testcontainers');
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}

export async function runNatsContainer({
  port,
  settings = [],
}: NatsOptions & { port: number }): Promise<Pick<NatsServer, 'stop' | 'kill'>> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer(IMAGE)
    .withCommand([...settings])
    .withExposedPorts({ container: 4222, host: port })
    .withWaitStrategy(Wait.forLogMessage('Server is ready'))
    .start();
  const end = (timeout: number) => async () => {
    await container.stop({ timeout });
  };
  return { stop: end(5000), kill: end(0) };
}
