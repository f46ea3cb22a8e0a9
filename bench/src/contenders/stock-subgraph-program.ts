import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openDatabase } from '../stock/database.ts';
import { STOCK, stockSchema } from '../stock/schema.ts';
import { CONNECTIONS } from './contender.ts';
import { tellParent } from './tell-parent.ts';

const { SUBGRAPH = '', DATABASE_URL = '' } = process.env;

const db = openDatabase(DATABASE_URL, SUBGRAPH, CONNECTIONS);
const server = new ApolloServer<object>({ schema: await stockSchema(SUBGRAPH) });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve(STOCK[SUBGRAPH]?.loaders(db) as object),
});

tellParent({
  url,
  statements: () => db.statements(),
  stop: async () => {
    await server.stop();
    await db.stop();
  },
});
