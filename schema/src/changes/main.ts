import { OperatorError } from '@jiedui/config';
import { callersFolder } from '../caller.ts';
import { composeGraph } from '../graph.ts';
import { ROOT } from '../subgraphs.ts';
import { checkChanges } from './check.ts';
import { Git } from './git.ts';
import { HELP } from './help.ts';
import { knownOperations } from './known-operations.ts';
import { changesOptions } from './options.ts';

/** Compares as the words say. True where all may stand. */
async function run(words: readonly string[]): Promise<boolean> {
  const { against, documents, gitOptional } = changesOptions(words);
  const git = new Git(ROOT);
  const base = against === undefined ? git.base() : git.named(against);
  if (base === undefined) {
    const without = 'There is no git history here to compare the API with';
    if (!gitOptional) throw new OperatorError(`${without}; --git-optional compares nothing then`);
    console.log(`${without}: nothing was compared`);
    return true;
  }
  const graph = await composeGraph();
  if ('errors' in graph) throw new OperatorError(graph.errors.join('\n'));
  const operations = knownOperations(documents, callersFolder());
  const today = new Date().toISOString().slice(0, 10);
  const { words: found, passes } = await checkChanges({
    git,
    base,
    graph,
    operations,
    root: ROOT,
    today,
  });
  console.log(found);
  return passes;
}

const words = process.argv.slice(2);
if (words.some((word) => word === '--help' || word === '-h')) console.log(HELP);
else {
  try {
    if (!(await run(words))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    process.exitCode = 1;
  }
}
