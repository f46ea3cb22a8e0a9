import type { Contender } from '../contenders/contender.ts';
import { ask } from './ask.ts';
import { differences } from './differences.ts';
import { without } from './without.ts';
import type { Request, Workload } from './workload.ts';

const MOST_SHOWN = 20;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

/** The request for the page after an answer, if there is one: lists are compared to their ends. */
function next(request: Request, data: unknown): Request | undefined {
  const info = (data as { pairings?: { pageInfo: PageInfo } }).pairings?.pageInfo;
  return info?.hasNextPage
    ? { ...request, variables: { ...request.variables, after: info.endCursor } }
    : undefined;
}

/** How many answers were compared, and where they differ. */
export interface Comparison {
  readonly answers: number;
  readonly different: readonly string[];
}

/** Where a contender's answer differs from ours; nothing where it cannot be asked this. */
async function differing(
  { name, url, dialect }: Contender,
  request: Request,
  ours: unknown,
): Promise<string[]> {
  const own = dialect ? dialect.asks(request) : request;
  if (!own) return [];
  const { data } = await ask(url, own);
  const found = dialect
    ? differences(
        without(ours, [...dialect.lacks, ...dialect.differs]),
        dialect.reads(request, data),
      )
    : differences(ours, data);
  return found.map((path) => `${name} ${path}`);
}

/**
 * Asks all contenders the same and compares their answers with the first one's, whose schema is the contract's. What
 * differs cannot be compared by speed.
 */
export async function compare(
  [first, ...others]: readonly [Contender, ...Contender[]],
  workload: Workload,
): Promise<Comparison> {
  const waiting = [...workload.requests];
  const different: string[] = [];
  let answers = 0;
  for (let request = waiting.shift(); request; request = waiting.shift()) {
    const current = request;
    const { data } = await ask(first.url, current);
    const found = await Promise.all(others.map((other) => differing(other, current, data)));
    different.push(...found.flat());
    answers += 1;
    if (different.length >= MOST_SHOWN) break;
    const following = next(current, data);
    if (following) waiting.push(following);
  }
  return { answers, different: different.slice(0, MOST_SHOWN) };
}
