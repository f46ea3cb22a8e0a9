import { composedFiles } from './composed-files.ts';
import { compose } from './composition.ts';
import { writeMade } from './made-file.ts';
import { subgraphSdl } from './subgraph-sdl.ts';

const composition = compose(await subgraphSdl());
if ('errors' in composition) {
  console.error(['The subgraphs do not compose:', ...composition.errors].join('\n\n'));
  process.exitCode = 1;
} else writeMade(composedFiles(composition));
