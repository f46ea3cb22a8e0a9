import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { tellParent } from '../contenders/tell-parent.ts';

// As its documentation starts it, over any supergraph.
const { SUPERGRAPH_FILE = '' } = process.env;
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8') });
const server = new ApolloServer({ gateway, introspection: true });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });

tellParent({ url, stop: () => server.stop() });
