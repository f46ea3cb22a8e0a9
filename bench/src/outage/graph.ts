import { subgraphDefinitions } from '@jiedui/schema';
import { stop } from '../contenders/child.ts';
import { startProgram } from '../contenders/start-program.ts';
import { freePort } from '../free-port.ts';
import { VICTIM } from './pages.ts';

type Program = Awaited<ReturnType<typeof startProgram>>;

/** All subgraphs as they are composed, each a process, following each other’s logs. */
export interface Graph {
  readonly victimPort: number;
  /** A gateway over them, that reaches the victim where it is told. */
  gateway(victim?: string): Promise<{ url: string; stop(): Promise<void> }>;
  /** Without a word to the victim. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Starts the victim again, and waits until it is ready. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startGraph(databaseUrl: string): Promise<Graph> {
  const names = (await subgraphDefinitions()).map(({ name }) => name);
  const ports = new Map<string, string>();
  for (const name of names) ports.set(name, await freePort());
  const origin = (name: string) => `http://127.0.0.1:${ports.get(name) ?? ''}`;
  const sources = names.map((name) => `${name}=${origin(name)}/graphql`).join(',');
  const startOne = (name: string) =>
    startProgram(`subgraphs/${name}/src/main.ts`, {
      DATABASE_URL: databaseUrl,
      PORT: ports.get(name) ?? '',
      EVENT_SOURCES: sources,
    });
  const programs = new Map<string, Program>();
  await Promise.all(names.map(async (name) => programs.set(name, await startOne(name))));
  return {
    victimPort: Number(ports.get(VICTIM)),
    gateway: async (victim = origin(VICTIM)) => {
      const urls = names.map(
        (name) => `${name}=${name === VICTIM ? victim : origin(name)}/graphql`,
      );
      const { child, origin: own } = await startProgram('gateway/src/main.ts', {
        SUBGRAPH_URLS: urls.join(','),
        // What a kept answer needs of nobody would hide the trouble.
        ANSWER_CACHE: '0',
      });
      return { url: `${own}/graphql`, stop: () => stop(child) };
    },
    signal: (name) => programs.get(VICTIM)?.child.kill(name),
    restart: async () => {
      programs.set(VICTIM, await startOne(VICTIM));
    },
    stop: async () => {
      await Promise.all([...programs.values()].map(({ child }) => stop(child)));
    },
  };
}
