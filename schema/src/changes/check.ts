import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { printApi } from '../composition.ts';
import type { Graph } from '../graph.ts';
import type { Operation } from '../operations.ts';
import { ACCEPTED_FILE, idleAcceptances, readAccepted } from './accepted.ts';
import { breakingChanges } from './breaking.ts';
import type { Pair } from './breaking.ts';
import type { Base, Git } from './git.ts';
import { advice, describe, verdict } from './report.ts';

export interface Check {
  readonly git: Git;
  readonly base: Base;
  readonly graph: Graph;
  readonly operations: readonly Operation[];
  /** The root of the repository. */
  readonly root: string;
  /** Such as `2026-11-26`. */
  readonly today: string;
}

interface Api extends Pair {
  readonly isChanged: boolean;
}

/** Each API of the graph before and after; one that did not exist before has nobody to break. */
function apisOf({ git, base, graph: { whole, contracts } }: Check): Api[] {
  const apis = [
    { name: 'api', file: 'schema/api.graphql', api: whole.api },
    ...contracts.map(({ audience, api }) => ({
      name: audience,
      file: `schema/contracts/${audience}/api.graphql`,
      api,
    })),
  ];
  return apis.flatMap(({ name, file, api }) => {
    const committed = git.show(base, file);
    if (committed === undefined) return [];
    const before = buildSchema(committed);
    return [{ name, before, after: api, isChanged: printApi(before) !== printApi(api) }];
  });
}

/** Compares the graph with a state of the repository. What it found in words, and whether it may stand. */
export async function checkChanges(check: Check): Promise<{ words: string; passes: boolean }> {
  const { git, base, operations, root, today } = check;
  const apis = apisOf(check);
  const breaking = await breakingChanges(apis, operations, today);
  const file = path.join(root, ACCEPTED_FILE);
  const accepted = readAccepted(existsSync(file) ? readFileSync(file, 'utf8') : '[]');
  const committed = readAccepted(git.show(base, ACCEPTED_FILE) ?? '[]');
  const isChanged = apis.some((api) => api.isChanged);
  const idle = idleAcceptances(accepted, { breaking, committed, isChanged });
  const refused = breaking.filter((each) => verdict(each, accepted) === 'refused');
  const compared = `${apis.map(({ name }) => name).join(', ') || 'nothing'} against ${base.commit.slice(0, 10)}, ${base.why}`;
  const words = [
    `${compared}: ${isChanged ? `${String(breaking.length)} breaking changes` : 'no change'}`,
    ...breaking.map((each) => describe(each, accepted)),
    ...idle,
    ...(refused.length > 0 ? [advice(refused, today)] : []),
  ];
  return { words: words.join('\n\n'), passes: refused.length === 0 && idle.length === 0 };
}
