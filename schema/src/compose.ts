import { composedFiles } from './composed-files.ts';
import { composeGraph } from './graph.ts';
import { writeMade } from './made-file.ts';

const graph = await composeGraph();
if ('errors' in graph) {
  console.error(['The subgraphs do not compose:', ...graph.errors].join('\n\n'));
  process.exitCode = 1;
} else writeMade(composedFiles(graph.whole, graph.contracts));
