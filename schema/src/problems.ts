import { composedFiles } from './composed-files.ts';
import { compose } from './composition.ts';
import type { Composition } from './composition.ts';
import { contractTests } from './contract/contract-test.ts';
import { staleFiles } from './made-file.ts';
import { examples, operations } from './operations.ts';
import { undescribed } from './rules/descriptions.ts';
import { unexplainedHints } from './rules/hints.ts';
import { rigidMutations } from './rules/mutations.ts';
import { invalidOperations, unfitVariables } from './rules/operations.ts';
import { requiredArguments } from './rules/requires.ts';
import { subgraphSdl } from './subgraph-sdl.ts';
import { typeFiles } from './type-files.ts';

const ofComposition = (composition: Composition): string[] => [
  ...unexplainedHints(composition.hints),
  ...undescribed(composition.api),
  ...rigidMutations(composition.api),
  ...invalidOperations(composition.api, operations()),
  ...unfitVariables(composition.api, operations(), [...examples(), ...contractTests()]),
  ...staleFiles(composedFiles(composition)),
];

/** Everything that is wrong with the graph and its files, at once. */
export async function problems(): Promise<string[]> {
  const subgraphs = await subgraphSdl();
  const composition = compose(subgraphs);
  return [
    ...staleFiles(await typeFiles()),
    ...subgraphs.flatMap(({ name, typeDefs }) => requiredArguments(name, typeDefs)),
    ...('errors' in composition
      ? composition.errors.map((error) => `the subgraphs do not compose: ${error}`)
      : ofComposition(composition)),
  ];
}
