import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { tellParent } from './tell-parent.ts';

const urls = JSON.parse(process.env['SUBGRAPH_URLS'] ?? '{}') as Record<string, string>;

// The stock gateway refuses to load rules of access, and would not keep them.
const lax = readSupergraph().replace(
  /(specs\.apollo\.dev\/requiresScopes[^)]*), for: SECURITY/,
  '$1',
);
const supergraphSdl = lax.replace(
  /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
  (_, name: string) => `@join__graph(name: "${name}", url: "${String(urls[name])}")`,
);
const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });

tellParent({ url, stop: () => server.stop() });
