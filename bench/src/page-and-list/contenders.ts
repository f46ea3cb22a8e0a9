import { OperatorError } from '@jiedui/config';
import type { Contender } from '../contenders/contender.ts';
import { startHandWritten } from '../contenders/hand-written.ts';
import { startHive } from '../contenders/hive.ts';
import { startOurs } from '../contenders/ours.ts';
import { startOursOverHttp } from '../contenders/ours-over-http.ts';
import { startPostGraphile } from '../contenders/postgraphile.ts';
import { startStock } from '../contenders/stock.ts';
import { startStockSubgraphPrograms } from '../contenders/stock-subgraph-programs.ts';
import type { StockSubgraphPrograms } from '../contenders/stock-subgraph-programs.ts';
import { startSubgraphPrograms } from '../contenders/subgraph-programs.ts';
import type { SubgraphPrograms } from '../contenders/subgraph-programs.ts';
import { narrowedTo } from '../measure/narrowed.ts';
import { LACKS } from '../postgraphile/dialect.ts';
import type { OnEnd } from '../program.ts';

/** What contenders stand on: a database, and six subgraph programs, the product's or stock, which some of them share. */
interface Ground {
  readonly databaseUrl: string;
  readonly subgraphs: () => Promise<SubgraphPrograms>;
  readonly stockSubgraphs: () => Promise<StockSubgraphPrograms>;
}

const STARTS = {
  ours: ({ databaseUrl }: Ground) => startOurs(databaseUrl),
  'ours-http': async ({ subgraphs }: Ground) => startOursOverHttp(await subgraphs()),
  stock: async ({ stockSubgraphs }: Ground) => startStock(await stockSubgraphs()),
  hive: async ({ subgraphs }: Ground) => startHive('Hive Gateway', await subgraphs(), 'javascript'),
  'hive-rust': async ({ subgraphs }: Ground) =>
    startHive('Hive Gateway, Rust planner', await subgraphs(), 'rust'),
  'hive-rust-stock': async ({ stockSubgraphs }: Ground) =>
    startHive('Hive Gateway, Rust planner, stock subgraphs', await stockSubgraphs(), 'rust'),
  postgraphile: ({ databaseUrl }: Ground) => startPostGraphile(databaseUrl),
  'ours-as-postgraphile': async ({ databaseUrl }: Ground) => ({
    ...(await startOurs(databaseUrl)),
    name: 'ours, asked no more than PostGraphile',
    dialect: narrowedTo(LACKS),
  }),
  'hand-written': ({ databaseUrl }: Ground) => startHandWritten(databaseUrl),
};

export type ContenderName = keyof typeof STARTS;
export const CONTENDERS = Object.keys(STARTS) as readonly ContenderName[];

/** Those that are no dependencies of ours: they are installed only to be measured. */
export const PEERS: readonly ContenderName[] = [
  'hive',
  'hive-rust',
  'hive-rust-stock',
  'postgraphile',
];

/** What is measured with them alone. */
const WITH_PEERS: readonly ContenderName[] = [...PEERS, 'ours-as-postgraphile'];

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
    named.length > 0 ? named.includes(name) : options.peers || !WITH_PEERS.includes(name);
  return CONTENDERS.filter(
    (name) => name === 'ours' || (isIn(name) && !(options['no-http'] && name === 'ours-http')),
  );
}

/** Starts programs when they are first asked for. */
function once<T extends SubgraphPrograms>(start: () => Promise<T>, onEnd: OnEnd): () => Promise<T> {
  let running: Promise<T> | undefined;
  const started = async () => {
    const programs = await start();
    onEnd(() => programs.stop());
    return programs;
  };
  return () => (running ??= started());
}

/** Starts them one after the other over a generated database. */
export async function startAll(
  names: readonly ContenderName[],
  databaseUrl: string,
  onEnd: OnEnd,
): Promise<[Contender, ...Contender[]]> {
  const ground: Ground = {
    databaseUrl,
    subgraphs: once(() => startSubgraphPrograms(databaseUrl), onEnd),
    stockSubgraphs: once(() => startStockSubgraphPrograms(databaseUrl), onEnd),
  };
  const contenders: Contender[] = [];
  for (const name of names) {
    const contender = await STARTS[name](ground);
    onEnd(contender.stop);
    contenders.push(contender);
  }
  return contenders as [Contender, ...Contender[]];
}
