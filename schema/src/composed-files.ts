import { printApi } from './composition.ts';
import type { Composition } from './composition.ts';
import type { Contract } from './contracts/contract.ts';
import type { MadeFile } from './made-file.ts';

const MADE_BY = 'npm run compose';

type Graph = Pick<Composition, 'supergraph' | 'api'>;

function filesOf(folder: string, from: string, { supergraph, api }: Graph): MadeFile[] {
  const note = `# Made from ${from} by \`${MADE_BY}\`; do not edit.\n`;
  return [
    { path: `${folder}/supergraph.graphql`, text: `${note}${supergraph}`, madeBy: MADE_BY },
    { path: `${folder}/api.graphql`, text: `${note}${printApi(api)}`, madeBy: MADE_BY },
  ];
}

/** The committed results of a composition: the whole graph, and beside it what each audience sees. */
export const composedFiles = (whole: Composition, contracts: readonly Contract[]): MadeFile[] => [
  ...filesOf('schema', 'the SDL of all subgraphs', whole),
  ...contracts.flatMap((contract) =>
    filesOf(
      `schema/contracts/${contract.audience}`,
      `the SDL of all subgraphs, for the audience ${contract.audience},`,
      contract,
    ),
  ),
];
