import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openDatabase } from '../stock/database.ts';
import { STOCK, stockSchema } from '../stock/schema.ts';
import { CONNECTIONS } from './contender.ts';
import { tellParent } from './tell-parent.ts';

/**
 * Node closes what idled for 5 s, and whatever the gateway sends at that very moment fails: so everyone who runs this
 * in earnest sets it longer. Apollo's standalone server does not hand out its HTTP server.
 */
const KEEP_ALIVE_MS = 65_000;
subscribe('http.server.request.start', (message) => {
  (message as { server: Server }).server.keepAliveTimeout = KEEP_ALIVE_MS;
});

const { SUBGRAPH = '', DATABASE_URL = '' } = process.env;

const db = openDatabase(DATABASE_URL, SUBGRAPH, CONNECTIONS);
const server = new ApolloServer<object>({ schema: await stockSchema(SUBGRAPH) });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve(STOCK[SUBGRAPH]?.loaders(db) as object),
});

tellParent({
  url,
  answers: { statements: () => db.statements() },
  stop: async () => {
    await server.stop();
    await db.stop();
  },
});
