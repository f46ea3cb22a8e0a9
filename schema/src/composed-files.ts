import { printApi } from './composition.ts';
import type { Composition } from './composition.ts';
import type { MadeFile } from './made-file.ts';

const MADE_BY = 'npm run compose';
const NOTE = `# Made from the SDL of all subgraphs by \`${MADE_BY}\`; do not edit.\n`;

/** The committed results of a composition. */
export const composedFiles = ({ supergraph, api }: Composition): MadeFile[] => [
  { path: 'schema/supergraph.graphql', text: `${NOTE}${supergraph}`, madeBy: MADE_BY },
  { path: 'schema/api.graphql', text: `${NOTE}${printApi(api)}`, madeBy: MADE_BY },
];
