/** Opens all subgraphs over DATABASE_URL, loads the facts and lets the ledger catch up; then says `done` and ends. */
import { subgraphDefinitions } from '@jiedui/schema';
import { connectInProcess, openSubgraph } from '@jiedui/subgraph';
import { pino } from 'pino';

const databaseUrl = process.env['DATABASE_URL'] ?? '';
const logger = pino({ level: 'silent' });
/** A line for each step, so that whoever kills this process knows how far it is. */
const onProgress = (name: string, done: string) => {
  console.log(`step ${name}: ${done}`);
};
const all = await Promise.all(
  (await subgraphDefinitions()).map((definition) =>
    openSubgraph(definition, {
      databaseUrl,
      logger,
      withFacts: true,
      maxConnections: 3,
      onProgress,
    }),
  ),
);
console.log('step ledger');
await connectInProcess(all);
while (!(await Promise.all(all.map((subgraph) => subgraph.ready()))).every(Boolean)) {
  await new Promise((resolve) => setTimeout(resolve, 10));
}
await Promise.all(all.map((subgraph) => subgraph.stop()));
console.log('done');
