import { OperatorError } from '@jiedui/config';
import type { Contender } from '../contenders/contender.ts';
import { startHandWritten } from '../contenders/hand-written.ts';
import { startHive } from '../contenders/hive.ts';
import { startOurs } from '../contenders/ours.ts';
import { startOursOverHttp } from '../contenders/ours-over-http.ts';
import { startPostGraphile } from '../contenders/postgraphile.ts';
import { startStock } from '../contenders/stock.ts';
import { startSubgraphPrograms } from '../contenders/subgraph-programs.ts';
import type { SubgraphPrograms } from '../contenders/subgraph-programs.ts';
import type { OnEnd } from '../program.ts';

/** What contenders stand on: a database, and the product's six subgraph programs, which some of them share. */
interface Ground {
  readonly databaseUrl: string;
  readonly subgraphs: () => Promise<SubgraphPrograms>;
}

const STARTS = {
  ours: ({ databaseUrl }: Ground) => startOurs(databaseUrl),
  'ours-http': async ({ subgraphs }: Ground) => startOursOverHttp(await subgraphs()),
  stock: ({ databaseUrl }: Ground) => startStock(databaseUrl),
  hive: async ({ subgraphs }: Ground) => startHive(await subgraphs(), 'javascript'),
  'hive-rust': async ({ subgraphs }: Ground) => startHive(await subgraphs(), 'rust'),
  postgraphile: ({ databaseUrl }: Ground) => startPostGraphile(databaseUrl),
  'hand-written': ({ databaseUrl }: Ground) => startHandWritten(databaseUrl),
};

export type ContenderName = keyof typeof STARTS;
export const CONTENDERS = Object.keys(STARTS) as readonly ContenderName[];

/** Those that are no dependencies of ours: they are installed only to be measured. */
export const PEERS: readonly ContenderName[] = ['hive', 'hive-rust', 'postgraphile'];

const isKnown = (name: string): name is ContenderName => Object.hasOwn(STARTS, name);

/** Whom to measure: ours first, since all answers are compared with it; then those named, or all but what is left out. */
export function chosen(options: {
  /** `a,b`; empty where nobody is named. */
  readonly contenders: string;
  readonly peers: boolean;
  readonly 'no-http': boolean;
}): readonly ContenderName[] {
  const named = options.contenders.split(',').filter((name) => name !== '');
  const unknown = named.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    throw new OperatorError(`--contenders knows ${CONTENDERS.join(', ')}, not ${unknown}`);
  }
  const isIn = (name: ContenderName) =>
    named.length > 0 ? named.includes(name) : options.peers || !PEERS.includes(name);
  return CONTENDERS.filter(
    (name) => name === 'ours' || (isIn(name) && !(options['no-http'] && name === 'ours-http')),
  );
}

/** Starts them one after the other over a generated database. */
export async function startAll(
  names: readonly ContenderName[],
  databaseUrl: string,
  onEnd: OnEnd,
): Promise<[Contender, ...Contender[]]> {
  let running: Promise<SubgraphPrograms> | undefined;
  const startSubgraphs = async () => {
    const subgraphs = await startSubgraphPrograms(databaseUrl);
    onEnd(subgraphs.stop);
    return subgraphs;
  };
  const ground: Ground = { databaseUrl, subgraphs: () => (running ??= startSubgraphs()) };
  const contenders: Contender[] = [];
  for (const name of names) {
    const contender = await STARTS[name](ground);
    onEnd(contender.stop);
    contenders.push(contender);
  }
  return contenders as [Contender, ...Contender[]];
}
