/** A program of bench that ends with status 1 where a claim of it does not hold. */
export interface Program {
  /** As in `npm run <name> -w bench`. */
  readonly name: string;
  /** What it claims, in a line. */
  readonly claims: string;
  /** With which options it measures what is claimed. */
  readonly options: readonly string[];
  /** With which it only shows that it runs. */
  readonly quick: readonly string[];
}

const SMALL = ['--pairings', '20', '--records', '400'];

/** What `npm run bench` runs, in this order. */
export const PROGRAMS: readonly Program[] = [
  {
    name: 'page-and-list',
    claims: 'the pairing page and the list, against Hive, PostGraphile, stock and the limit',
    options: ['--peers', '--records', '100000'],
    quick: [
      '--peers',
      '--pairings',
      '50',
      '--records',
      '2000',
      '--rounds',
      '3',
      '--seconds',
      '2',
      '--warm-up',
      '1',
    ],
  },
  {
    name: 'gateway-plan',
    claims: 'a compiled plan takes 0.2 of the CPU of the usual executor, 0.5 through Apollo Server',
    options: [],
    quick: [...SMALL, '--rounds', '3', '--milliseconds', '300'],
  },
  {
    name: 'subgraph-reads',
    claims: 'a fetch through the subgraph at 0.45 of its statement by hand, of a list at 0.75',
    options: ['--records', '100000'],
    quick: [...SMALL, '--rounds', '2', '--seconds', '1'],
  },
  {
    name: 'answer-cache',
    claims: 'a page from the cache is answered 8 times as often as without',
    options: ['--records', '100000'],
    quick: [...SMALL, '--rounds', '2', '--seconds', '1', '--warm-up', '1'],
  },
  {
    name: 'batches',
    claims: 'batches answer 1.2 times the pages of sixteen readers, and cost one reader nothing',
    options: ['--records', '100000'],
    quick: [...SMALL, '--rounds', '2', '--seconds', '1', '--warm-up', '1'],
  },
  {
    name: 'start-up',
    claims: 'a first start within 20 s, a later one within 5 s, at most 350 MB',
    options: [],
    quick: ['--runs', '1'],
  },
  {
    name: 'soak',
    claims: 'an hour of mixed load leaves memory flat, within 500 MB',
    options: [],
    quick: ['--minutes', '2', '--filling', '200'],
  },
  {
    name: 'unseen-operations',
    claims: 'of an operation that nobody has sent before at most 2 kB stay in memory',
    options: [],
    quick: ['--operations', '100', '--pages', '50', '--most', '1000', ...SMALL],
  },
  {
    name: 'outlived',
    claims: 'a request leaves at most 50 kB in the heap for the collection of all of it',
    options: ['--records', '100000'],
    quick: [...SMALL, '--rounds', '2', '--requests', '50', '--warm-up', '1'],
  },
  {
    name: 'young-generation',
    claims: 'the room that our start gives short-lived objects is worth 1.05 of the pages a second',
    options: [],
    quick: [...SMALL, '--rounds', '2', '--seconds', '1', '--warm-up', '1'],
  },
  {
    name: 'pauses',
    claims: 'after a pause in which nobody asks 0.9 of the pages a second are answered',
    options: [],
    quick: [...SMALL, '--rounds', '2', '--seconds', '1', '--pause', '1', '--warm-up', '2'],
  },
  {
    name: 'sockets',
    claims: 'the socket of the embedded PostgreSQL makes no page slower than its port',
    options: [],
    quick: [...SMALL, '--rounds', '2', '--seconds', '1', '--warm-up', '1'],
  },
  {
    name: 'bulk-report',
    claims: 'reports, through everything, at 0.3 of COPY',
    options: [],
    quick: ['--rows', '10000', '--rounds', '1'],
  },
  {
    name: 'kept-sums',
    claims: 'keeping sums with every change leaves 0.7 of the reports',
    options: [],
    quick: ['--rows', '2000', '--singles', '20', '--rounds', '1'],
  },
  {
    name: 'ledger-growth',
    claims: 'a million entries cost a read at most 1.3 times what ten thousand do',
    options: [],
    quick: ['--small', '1000', '--large', '20000', '--times', '50'],
  },
  {
    name: 'growth',
    claims:
      'no page, total or start takes 1.3 times as long at a million activities as at ten thousand',
    options: [],
    quick: ['--largest', '100000', '--pairings', '50', '--rounds', '1', '--times', '3'],
  },
  {
    name: 'pages',
    claims: 'the overview in at most 400 kB; questions of pages over a million activities',
    options: [],
    quick: ['--pairings', '50', '--activities', '20000', '--rounds', '1'],
  },
  {
    name: 'download',
    claims: 'a file of a million rows begins within 2 s, has all of them, and fits in 500 MB',
    options: [],
    quick: ['--pairings', '50', '--activities', '10000', '--rounds', '1'],
  },
];
