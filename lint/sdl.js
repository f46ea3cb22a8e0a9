import { readdirSync } from 'node:fs';
import path from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';

const SDL = ['subgraphs/**/*.graphql', 'packages/subgraph/**/*.graphql'];
const ROOT_TYPES = 'ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]';
const ENTITY = 'ObjectTypeDefinition:has(Directive[name.value=key])';
const KEY_FIELD = `${ENTITY} > FieldDefinition[name.value=/^(id|code)$/]`;

/** Folders of types whose rows live in another subgraph, which therefore have no table here. */
const borrowedTypes = () =>
  readdirSync('subgraphs', { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('subgraphs', name.replaceAll(path.sep, '/')))
    .filter((name) => /^subgraphs\/[^/]+\/src\/[^/]+\/[^/]+\.graphql$/.test(name))
    .map((name) => path.posix.dirname(name))
    .filter((folder) => !readdirSync(folder).some((name) => name.endsWith('.table.ts')))
    .map((folder) => `${folder}/*.graphql`);

/**
 * @param {string[]} undescribed Selectors of what need not be described.
 * @returns {import('eslint').Linter.RulesRecord}
 */
const described = (...undescribed) => ({
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      DirectiveDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      ignoredSelectors: [ROOT_TYPES, ...undescribed],
    },
  ],
});

/**
 * The rules of the SDL that can be told from one file. What needs the whole graph is checked on the
 * composed one, by the workspace `schema`.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const sdl = [
  {
    files: SDL,
    // @ts-expect-error -- its rules are typed for ESLint 9
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      // No file is a schema by itself: an empty one stops the search for a configuration.
      parserOptions: { graphQLConfig: { schema: '' } },
    },
    rules: {
      ...described(),
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': {
            style: 'camelCase',
            forbiddenPatterns: [/^(get|fetch|find|list|query)(?=[A-Z])/],
          },
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-type-names': 'error',
    },
  },
  {
    // Only the owner describes a type: where two do, composition silently takes one.
    files: [...borrowedTypes(), 'packages/subgraph/src/borrowed/*.graphql'],
    rules: described(ENTITY, KEY_FIELD),
  },
];
