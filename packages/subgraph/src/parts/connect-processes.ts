import type { InternalTokens } from '@jiedui/identity';
import type { Doorbell } from '../events/doorbell.ts';
import { heard } from '../events/heard.ts';
import { httpSource } from '../events/http-source.ts';
import { noDirectory } from '../serve/connect.ts';
import type { RunningSubgraph } from '../serve/open.ts';
import type { Part } from './ask-part.ts';
import { CORE } from './core.ts';
import { httpDirectory } from './http-directory.ts';

/** What the parts of a graph that are processes of their own have in common. */
export interface Ties {
  /** Where the graph of each subgraph is, by name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly tokens?: InternalTokens | undefined;
  readonly doorbell?: Doorbell | undefined;
}

/**
 * Connects a subgraph that is a process of its own with those of the others, whether they run or not: the core follows
 * all logs, a domain the core's and asks its directory. A process follows its own log as others do, since the same
 * subgraph may run many times.
 */
export async function connectProcesses(
  subgraph: RunningSubgraph,
  { urls, tokens, doorbell }: Ties,
): Promise<void> {
  const parts = [...urls]
    .filter(([name]) => name !== subgraph.name)
    .map(([name, url]): Part => ({ name, url, tokens }));
  const core = parts.find(({ name }) => name === CORE);
  const isCore = subgraph.name === CORE;
  const logs = parts.filter((part) => isCore || part === core).map((part) => httpSource(part));
  if (isCore) logs.unshift(subgraph.events);
  if (doorbell)
    subgraph.events.onRing(() => {
      doorbell.ring(subgraph.name);
    });
  await subgraph.connect({
    sources: logs.map((log) => heard(log, doorbell)),
    directory: subgraph.directory ?? (core ? httpDirectory(core) : noDirectory),
  });
}
