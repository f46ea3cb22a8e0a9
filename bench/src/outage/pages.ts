import { operations } from '@jiedui/schema/operations';
import { parse, print, visit } from 'graphql';
import { ask } from '../measure/ask.ts';
import type { Request } from '../measure/workload.ts';
import { fieldsOf } from './fields.ts';

/** The subgraph that gets into trouble. */
export const VICTIM = 'industry';
const OWN = fieldsOf('Pairing', VICTIM);
const SAID = new Set(['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED']);

interface Page {
  readonly pairing: Readonly<Record<string, unknown>>;
}
interface Body {
  readonly data?: Page | null;
  readonly errors?: readonly { path?: readonly unknown[]; extensions?: { code?: string } }[];
}

const WHOLE = operations().find(({ name }) => name === '01-pairing-page')?.text ?? '';
/** The page without the fields of the victim. */
const REST = print(
  visit(parse(WHOLE), {
    Field: (node, _, __, path) =>
      // operation, its selections, the pairing, its selections
      path.filter((step) => step === 'selections').length === 2 && OWN.has(node.name.value)
        ? null
        : undefined,
  }),
);

/** The page about one pairing, in both kinds, and what is right outside the victim's fields. */
export interface Subject {
  readonly whole: Request;
  readonly rest: Request;
  readonly right: string;
}

const outside = ({ pairing }: Page): string =>
  JSON.stringify(Object.entries(pairing).filter(([name]) => !OWN.has(name)));

/** What is said about all pairings, while all is well. */
export async function subjects(url: string): Promise<Subject[]> {
  const query = '{ pairings(first: 100) { nodes { id } } }';
  const list = await ask(url, { query, variables: {} });
  const { nodes } = (list.data as { pairings: { nodes: { id: string }[] } }).pairings;
  return Promise.all(
    nodes.map(async ({ id }) => {
      const [whole, rest] = [WHOLE, REST].map((text) => ({ query: text, variables: { id } }));
      if (!whole || !rest) throw new Error('The contract has no operation 01');
      return { whole, rest, right: outside((await ask(url, rest)).data as Page) };
    }),
  );
}

/** How an answer is: whole, without the victim's fields, or wrong; and then why. */
export type Verdict = 'whole' | 'without' | { readonly wrong: string };

export function judge(status: number, text: string, right: string): Verdict {
  if (status !== 200) return { wrong: `status ${String(status)}: ${text.slice(0, 200)}` };
  const { data, errors = [] } = JSON.parse(text) as Body;
  const strange = errors.filter(
    ({ path, extensions }) =>
      path?.[0] !== 'pairing' || !OWN.has(String(path[1])) || !SAID.has(extensions?.code ?? ''),
  );
  if (strange.length > 0) return { wrong: `errors: ${JSON.stringify(strange).slice(0, 300)}` };
  if (!data) return { wrong: 'no data' };
  if (outside(data) !== right) return { wrong: `other data: ${outside(data).slice(0, 300)}` };
  return errors.length > 0 ? 'without' : 'whole';
}
