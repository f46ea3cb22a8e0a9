import type { Contender } from '../contenders/contender.ts';
import { ask } from './ask.ts';
import { differences } from './differences.ts';
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

/** Asks all contenders the same and compares their answers with the first one's. What differs cannot be compared by speed. */
export async function compare(
  contenders: readonly Contender[],
  workload: Workload,
): Promise<Comparison> {
  const waiting = [...workload.requests];
  const different: string[] = [];
  let answers = 0;
  for (let request = waiting.shift(); request; request = waiting.shift()) {
    const current = request;
    const [first, ...others] = await Promise.all(contenders.map(({ url }) => ask(url, current)));
    answers += 1;
    for (const [at, other] of others.entries()) {
      const found = differences(first?.data, other.data);
      different.push(...found.map((path) => `${String(contenders[at + 1]?.name)} ${path}`));
    }
    if (different.length >= MOST_SHOWN) break;
    const following = next(request, first?.data);
    if (following) waiting.push(following);
  }
  return { answers, different: different.slice(0, MOST_SHOWN) };
}
