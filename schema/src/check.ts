import { problems } from './problems.ts';

const found = await problems();
for (const problem of found) console.error(problem);
if (found.length > 0) {
  console.error(`\n${String(found.length)} problems in the graph`);
  process.exitCode = 1;
}
