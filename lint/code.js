import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { reasonedDisables } from './reasoned-disables.js';

const TESTS = ['**/*.spec.ts', '**/test/**', 'tests/**', 'packages/testing/**', 'bench/**'];
const CONFIGS = ['packages/config/**', '**/src/config.ts'];

const BROWSER_GLOBALS = [
  'atob',
  'Blob',
  'DecompressionStream',
  'document',
  'localStorage',
  'location',
  'Response',
  'URL',
  'window',
];
const NODE_GLOBALS = ['AbortSignal', 'console', 'fetch', 'process', 'URL'];

/** @param {string[]} names */
const globals = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** What a file may export. Tools that want a default export get it from `*.config.js`. */
const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name: a default export is called differently wherever it is imported.',
};
const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of literals: an enum cannot be erased.',
};

/** V8 makes both among what is old, where they hold all that they can see until the whole heap is collected. */
const OLD_WHEN_MADE = [
  {
    selector:
      'AssignmentExpression[left.type="MemberExpression"][right.type=/^(Arrow)?FunctionExpression$/]',
    message: 'Give the function a name first and assign that: written here, it is made old.',
  },
  {
    selector: ':function Property[kind=/^[gs]et$/]',
    message: 'Make it a class: accessors of an object are made for each one, and made old.',
  },
];

/**
 * @param {number} max
 * @returns {import('eslint').Linter.RuleEntry}
 */
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** @type {import('eslint').Linter.RulesRecord} */
const everywhere = {
  'ours/reasoned-disables': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-else-return': 'error',
  'no-restricted-syntax': ['error', NAMED_EXPORTS, NO_ENUM],
  'no-useless-rename': 'error',
  'object-shorthand': 'error',
  'prefer-template': 'error',
  'max-lines': lines(200),
  'max-lines-per-function': lines(60),
};

/** @type {import('eslint').Linter.RulesRecord} */
const typed = {
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // It asks for the exclamation mark that no-non-null-assertion forbids.
  '@typescript-eslint/non-nullable-type-assertion-style': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  // An empty text is as absent as none.
  '@typescript-eslint/prefer-nullish-coalescing': [
    'error',
    { ignorePrimitives: { string: true }, ignoreConditionalTests: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  // Kysely's builders and our own objects are closures, made to be taken apart.
  '@typescript-eslint/unbound-method': 'off',
};

/** @type {import('eslint').Linter.RulesRecord} */
const noEnvironment = {
  'no-restricted-properties': [
    'error',
    {
      object: 'process',
      property: 'env',
      message: 'The environment is read once, by readConfig in config.ts.',
    },
  ],
  'no-restricted-imports': ['error', { name: 'node:process', importNames: ['env'] }, 'process'],
};

/** @type {import('eslint').Linter.RulesRecord} */
const tests = {
  'max-lines': 'off',
  'max-lines-per-function': 'off',
  '@typescript-eslint/no-non-null-assertion': 'off',
  // Answers of GraphQL are looked into by whoever asked.
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/restrict-plus-operands': 'off',
};

/** @type {Parameters<typeof import('eslint/config').defineConfig>} */
export const code = [
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [js.configs.recommended],
    plugins: { ours: { rules: { 'reasoned-disables': reasonedDisables } } },
    rules: everywhere,
  },
  { files: ['**/*.config.{js,ts}'], rules: { 'no-restricted-syntax': ['error', NO_ENUM] } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals(NODE_GLOBALS) } },
  {
    files: ['explorer/public/*.js'],
    languageOptions: { globals: globals(BROWSER_GLOBALS) },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: typed,
  },
  { files: ['**/*.{ts,tsx}'], ignores: [...CONFIGS, ...TESTS], rules: noEnvironment },
  {
    files: ['{gateway,packages,subgraphs}/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, NO_ENUM, ...OLD_WHEN_MADE] },
  },
  {
    // A server logs by its logger.
    files: [
      'gateway/src/**/*.ts',
      'subgraphs/*/src/**',
      'packages/{database,subgraph}/src/**/*.ts',
    ],
    ignores: TESTS,
    rules: { 'no-console': 'error' },
  },
  { files: TESTS, rules: tests },
  {
    // A row has whatever column is asked of it; tests/every-read.spec.ts asks the database.
    files: ['**/*.reads.ts', 'packages/subgraph/src/reads/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // A migration is one long statement, and facts are data.
    files: ['**/migrations/*.ts', '**/*.facts.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
];
