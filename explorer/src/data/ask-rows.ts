import { ask } from './ask.ts';
import type { Answer } from './ask.ts';
import { PAGE } from './section.ts';
import type { Section } from './section.ts';

interface List {
  nodes: readonly unknown[];
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Asks a section's question, and where it wants more rows than one answer gives, page by page until it has them. Where a later
 * page fails, the rows before it stand, and the problem beside them.
 */
export async function askRows<Data, Variables>({
  document,
  variables,
  rows = 0,
}: Section<Data, Variables>): Promise<Answer<Data>> {
  const answer = await ask(document, variables);
  const list = listIn(answer.data);
  while (list && list.nodes.length < rows && list.pageInfo.hasNextPage) {
    const first = Math.min(PAGE, rows - list.nodes.length);
    const { endCursor: after } = list.pageInfo;
    const next = await ask(document, { ...variables, first, after });
    const more = listIn(next.data);
    if (!more || next.problems.length > 0) return { ...next, data: answer.data };
    // A page without rows would be asked for without end.
    if (more.nodes.length === 0) break;
    // Nobody else has this answer yet.
    list.nodes = [...list.nodes, ...more.nodes];
    list.pageInfo = more.pageInfo;
  }
  return answer;
}

/** The outermost list that can be asked on. */
function listIn(value: unknown): List | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('nodes' in value && 'pageInfo' in value) return value as List;
  for (const each of Object.values(value)) {
    const found = listIn(each);
    if (found) return found;
  }
  return undefined;
}
