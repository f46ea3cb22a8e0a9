import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { peerModule } from '../peers/install.ts';
import { TAGS } from '../postgraphile/tags.ts';
import { CONNECTIONS_OF_ONE } from './contender.ts';
import { tellParent } from './tell-parent.ts';

const KEEP_ALIVE_MS = 65_000;
const SCHEMAS = ['pairings', 'industry', 'education', 'healthcare', 'labour', 'products'];

/** What is used of the packages, whose own types are there only where they are installed. */
interface PostGraphile {
  createServ(grafserv: unknown): { addTo(server: Server): Promise<void> };
  release(): Promise<void>;
}
const load = createRequire(import.meta.url);
const from = (name: string): unknown => load(peerModule(name));
const { postgraphile } = from('postgraphile') as {
  postgraphile: (preset: object) => PostGraphile;
};
const { PostGraphileAmberPreset } = from('postgraphile/presets/amber') as {
  PostGraphileAmberPreset: object;
};
const { makePgService } = from('postgraphile/adaptors/pg') as {
  makePgService: (options: object) => object;
};
const { jsonPgSmartTags } = from('postgraphile/utils') as {
  jsonPgSmartTags: (tags: object) => object;
};
const { grafserv } = from('postgraphile/grafserv/node') as { grafserv: unknown };

const running = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [jsonPgSmartTags(TAGS)],
  // It knows no indexes over a part of a table, and would not let us order by what these hold.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  schema: { defaultBehavior: '-insert -update -delete' },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL'],
      schemas: SCHEMAS,
      pubsub: false,
      poolConfig: {
        max: CONNECTIONS_OF_ONE,
        options: '-c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC',
        idleTimeoutMillis: 0,
      },
    }),
  ],
});

const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
await running.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  tellParent({
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await running.release();
    },
  });
});
