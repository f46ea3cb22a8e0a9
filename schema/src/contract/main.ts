import { readConfig, z } from '@jiedui/config';
import { keepsContract } from './send.ts';

const { GRAPHQL_URL } = readConfig(
  z.object({
    GRAPHQL_URL: z
      .url('must be the address of a running graph')
      .default('http://localhost:4000/graphql'),
  }),
);
// A word after `npm run contract --` chooses the promises whose names hold it.
if (!(await keepsContract(GRAPHQL_URL, process.argv[2] ?? ''))) process.exitCode = 1;
