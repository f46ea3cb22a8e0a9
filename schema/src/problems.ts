import { composedFiles } from './composed-files.ts';
import { composeGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { contractTests } from './contract/contract-test.ts';
import { documentsFile } from './documents/manifest.ts';
import { staleFiles } from './made-file.ts';
import { examples, operations } from './operations.ts';
import { vagueDeprecations } from './rules/deprecations.ts';
import { undescribed } from './rules/descriptions.ts';
import { unexplainedHints } from './rules/hints.ts';
import { rigidMutations } from './rules/mutations.ts';
import { invalidOperations, unfitVariables } from './rules/operations.ts';
import { requiredArguments } from './rules/requires.ts';
import { severeRules } from './rules/rights.ts';
import { strangeTags } from './rules/tags.ts';
import { subgraphSdl } from './subgraph-sdl.ts';
import { typeFiles } from './type-files.ts';

const ofGraph = ({ whole, contracts }: Graph): string[] => [
  ...unexplainedHints(whole.hints),
  ...undescribed(whole.api),
  ...vagueDeprecations(whole.api),
  ...rigidMutations(whole.api),
  ...strangeTags(whole.schema),
  ...invalidOperations(whole.api, operations()),
  ...unfitVariables(whole.api, operations(), [...examples(), ...contractTests()]),
  ...staleFiles([...composedFiles(whole, contracts), documentsFile()]),
];

/** Everything that is wrong with the graph and its files, at once. */
export async function problems(): Promise<string[]> {
  const subgraphs = await subgraphSdl();
  const graph = await composeGraph(subgraphs);
  return [
    ...staleFiles(await typeFiles()),
    ...subgraphs.flatMap(({ name, typeDefs }) => [
      ...requiredArguments(name, typeDefs),
      ...severeRules(name, typeDefs),
    ]),
    ...('errors' in graph
      ? graph.errors.map((error) => `the subgraphs do not compose: ${error}`)
      : ofGraph(graph)),
  ];
}
