import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Frame {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Frame[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** Parts of the gateway by where their code is; libraries that serve one part alone count for it. */
const PARTS: readonly (readonly [name: string, code: RegExp])[] = [
  ['limits', /gateway\/src\/limits\//],
  ['cost', /gateway\/src\/cost\//],
  ['rate', /gateway\/src\/rate\/|\/rate-limiter-flexible\//],
  ['rights', /gateway\/src\/rights\//],
  ['who asks', /gateway\/src\/identity\//],
  ['deadline', /gateway\/src\/(request-)?deadline|data-source\/given-up/],
  ['shedding', /gateway\/src\/(shed-load|pressure)/],
  ['guard', /data-source\/guard|\/cockatiel\//],
  ['shared fetches', /data-source\/fetches-under-way/],
];
const IDLE = ['(idle)', '(program)', '(root)'];
const REST = 'everything else';

/**
 * Shares of the time that a processor was busy, by the innermost part of the gateway at work, with what it calls. What a
 * part leaves to be done later by others, such as collecting its garbage, counts as the rest.
 */
export function sharesOf({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const parts = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = ({ id, callFrame, children = [] }: Frame, above: string) => {
    const own = PARTS.find(([, code]) => code.test(callFrame.url))?.[0] ?? above;
    parts.set(id, IDLE.includes(callFrame.functionName) ? '' : own);
    for (const child of children) visit(byId.get(child) as Frame, own);
  };
  const [root] = nodes;
  if (root) visit(root, REST);
  const times = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const part = parts.get(id) ?? REST;
    if (part !== '') times.set(part, (times.get(part) ?? 0) + (timeDeltas[at] ?? 0));
  }
  const busy = [...times.values()].reduce((sum, time) => sum + time, 0);
  return new Map([...times].map(([part, time]) => [part, time / busy]));
}

/** Shares by the only profile that node left in a folder. */
export function readShares(folder: string): Map<string, number> {
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) throw new Error('node left no profile');
  return sharesOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile);
}
