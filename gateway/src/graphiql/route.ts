import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Example } from '../options.ts';
import { explorerPage } from './page.ts';

const require = createRequire(import.meta.url);
/** Packages say what may be imported, not what may be served: so the folder, then the file in it. */
const inPackage = (name: string, folder: string) =>
  join(dirname(require.resolve(`${name}/package.json`)), folder);
const HERE = dirname(fileURLToPath(import.meta.url));

/** The files of the page and where each lies. */
const ASSETS: Readonly<Record<string, string>> = {
  'react.production.min.js': inPackage('react', 'umd'),
  'react-dom.production.min.js': inPackage('react-dom', 'umd'),
  'graphiql.min.js': inPackage('graphiql', '.'),
  'graphiql.min.css': inPackage('graphiql', '.'),
  'graphql-sse.min.js': inPackage('graphql-sse', 'umd'),
  'start.js': HERE,
  'page.css': HERE,
};

/** Nothing from anywhere but here. GraphiQL's dialogs make style elements, and its fonts are in its own CSS. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves GraphiQL at `/graphiql`, from this machine alone, with a tab for each example. */
export function serveGraphiql(app: FastifyInstance, examples: readonly Example[]): void {
  const page = explorerPage(examples);
  app.register(fastifyStatic, { root: HERE, serve: false });
  app.get('/graphiql', async (_, reply) =>
    reply
      .headers({
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'referrer-policy': 'no-referrer',
      })
      .type('text/html; charset=utf-8')
      .send(page),
  );
  // What follows `#` in an address is not sent here, and stays with whoever is sent on.
  app.get('/query', async (_, reply) => reply.redirect('/graphiql'));
  for (const [file, folder] of Object.entries(ASSETS)) {
    app.get(`/graphiql/${file}`, async (_, reply) =>
      reply.sendFile(file, folder, { maxAge: '1h' }),
    );
  }
}
