const OURS = '^(bench|explorer|gateway|packages|schema|standalone|subgraphs|tests)/';
const TESTS = '(\\.spec\\.ts$|/test/|^(bench|tests|packages/testing)/)';

/**
 * The arrows that must not be: who may never import whom. Imports of types count too.
 *
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const never = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or three.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'What is imported exists.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-unlisted-package',
    comment: 'What a workspace imports stands in its own package.json: images install no more.',
    from: { pathNot: TESTS },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'subgraph-to-subgraph',
    comment: 'Subgraphs meet in the graph.',
    from: { path: '^subgraphs/([^/]+)/' },
    to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
  },
  {
    name: 'who-knows-subgraphs',
    comment: 'Only what puts all of them together imports a subgraph.',
    from: { pathNot: '^(subgraphs|schema|standalone|bench|tests)/' },
    to: { path: '^subgraphs/' },
  },
  {
    name: 'who-knows-the-gateway',
    comment: 'Only what starts the whole program imports the gateway.',
    from: { pathNot: '^(gateway|standalone|bench|tests)/' },
    to: { path: '^gateway/' },
  },
  {
    name: 'page-to-program',
    comment:
      'The page runs in browsers: it knows nothing of Node, and of the graph only what it answers.',
    from: { path: '^explorer/src/', pathNot: TESTS },
    to: {
      path: '^(bench|gateway|packages|schema|standalone|subgraphs|tests|explorer/build)/|^node:',
    },
  },
  {
    name: 'page-to-page',
    comment: 'What two pages need belongs to neither: it has a folder beside pages/.',
    from: { path: '^explorer/src/pages/([^/]+)/' },
    to: { path: '^explorer/src/pages/', pathNot: '^explorer/src/pages/$1/' },
  },
  {
    name: 'who-knows-the-page',
    comment: 'Only what starts the whole program builds the page; the gateway serves a folder.',
    from: { pathNot: '^(explorer|standalone|bench|tests)/' },
    to: { path: '^explorer/' },
  },
  {
    name: 'gateway-to-database',
    comment: 'The gateway keeps nothing: it asks subgraphs, over GraphQL.',
    from: { path: '^gateway/', pathNot: TESTS },
    to: { path: '^packages/(database|facts|postgres|subgraph)/|node_modules/(pg|kysely)/' },
  },
  {
    name: 'package-to-domain',
    comment: 'A package serves every domain, and knows none.',
    from: { path: '^packages/' },
    to: { path: '^(bench|gateway|schema|standalone|subgraphs|tests)/' },
  },
  {
    name: 'reads-to-writes',
    comment: 'Reading does not need to know how things change.',
    from: { path: '\\.reads\\.ts$' },
    to: { path: '\\.writes\\.ts$' },
  },
  {
    name: 'table-to-anything',
    comment: 'A table says how rows are stored, by types alone.',
    from: { path: '\\.table\\.ts$' },
    to: { path: '\\.(reads|writes|facts)\\.ts$|(^|/)(subgraph|config|main)\\.ts$' },
  },
  {
    name: 'reads-to-execution',
    comment: 'Reads and tables are said in rows and SQL: they know neither requests nor servers.',
    from: { path: '\\.(reads|table)\\.ts$' },
    to: { path: 'node_modules/(@apollo|@graphql-[a-z]+|graphql|fastify)/|(^|/)context\\.ts$' },
  },
  {
    name: 'migration-to-anything-of-ours',
    comment: 'A migration must do the same for ever: the code around it changes.',
    from: { path: '(^|/)migrations/[^/]+\\.ts$' },
    to: { path: OURS },
  },
  {
    name: 'config-from-elsewhere',
    comment: 'Only main.ts reads the configuration; everything else is handed what it needs.',
    from: { pathNot: '(^|/)(main|config\\.spec)\\.ts$' },
    to: { path: '(^|/)config\\.ts$' },
  },
  {
    name: 'production-to-tests',
    comment: 'What runs in production does not need what runs in tests.',
    from: { path: OURS, pathNot: TESTS },
    to: {
      path: [
        '\\.spec\\.ts$',
        '/test/',
        '^(bench|tests|packages/testing)/',
        'node_modules/(vitest|fast-check|testcontainers|@testcontainers|playwright-core)/',
      ],
      pathNot: 'node_modules/.*/test/',
    },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const arrows = never.map((arrow) => ({ ...arrow, severity: 'error' }));
