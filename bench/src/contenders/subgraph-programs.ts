import { subgraphDefinitions } from '@jiedui/schema';
import { stop } from './child.ts';
import { startProgram } from './start-program.ts';

/** The six subgraphs as they are composed, each a process. */
export interface SubgraphPrograms {
  /** Their addresses by name. */
  readonly urls: Readonly<Record<string, string>>;
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

/** Starts them over a database that nobody writes to meanwhile; `more` are further variables. */
export async function startSubgraphPrograms(
  databaseUrl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<SubgraphPrograms> {
  const names = (await subgraphDefinitions()).map(({ name }) => name);
  const programs = await Promise.all(
    names.map((name) =>
      startProgram(`subgraphs/${name}/src/main.ts`, {
        DATABASE_URL: databaseUrl,
        LOAD_FACTS: 'false',
        // What is compared is reading: nobody follows another's log meanwhile.
        EVENT_SOURCES: 'none',
        ...more,
      }),
    ),
  );
  return {
    urls: Object.fromEntries(
      programs.map(({ origin }, at) => [names[at] ?? '', `${origin}/graphql`]),
    ),
    pids: programs.map(({ child }) => child.pid ?? 0),
    stop: async () => {
      await Promise.all(programs.map(({ child }) => stop(child)));
    },
  };
}
