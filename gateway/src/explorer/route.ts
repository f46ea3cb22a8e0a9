import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Example } from '../options.ts';
import { chooseLanguage, LANGUAGES } from './choose-language.ts';
import type { Explorer } from './explorer.ts';
import { serveQuery } from './query-route.ts';
import { DOCUMENT_HEADERS } from './policy.ts';
import { problemPage } from './problem-page.ts';

/** The files beside the page that have no hash in their names. */
const FILES = { 'favicon.svg': 'image/svg+xml', 'theme.js': 'text/javascript; charset=utf-8' };

/** What a program learns that asks for `/`. */
const PATHS = { graphql: '/graphql', health: ['/health/live', '/health/ready'] };

/** The files with a hash in their names, as a build names them. */
const ASSET = /^[\w-]+(\.[\w-]+)+$/;

/**
 * Serves the explorer below its languages, and leads browsers there from `/`; with the questions that it has ready. While
 * it is still being built, whoever asks for a part of it waits; the graph does not.
 */
export function serveExplorer(
  app: FastifyInstance,
  explorer: Explorer | Promise<Explorer> | undefined,
  examples: readonly Example[],
): void {
  app.get('/', async ({ headers, url }, reply) => {
    if (!explorer || !headers.accept?.includes('text/html')) return PATHS;
    reply.headers({ vary: 'Accept, Accept-Language, Cookie', 'cache-control': 'no-store' });
    return reply.redirect(`/${chooseLanguage(headers)}/${new URL(url, 'http://any').search}`);
  });
  if (!explorer) return;
  serveQuery(app, examples);
  for (const language of LANGUAGES) {
    app.get(`/${language}`, async ({ url }, reply) =>
      reply.redirect(`/${language}/${new URL(url, 'http://any').search}`),
    );
    app.get(`/${language}/*`, async (_, reply) => sendPage(reply, await explorer));
  }
  serveFiles(app, async () => {
    const built = await explorer;
    return 'folder' in built ? built.folder : undefined;
  });
}

/** One document for all addresses: what is at each of them, the page itself knows. */
async function sendPage(reply: FastifyReply, explorer: Explorer): Promise<FastifyReply> {
  reply.headers(DOCUMENT_HEADERS).type('text/html; charset=utf-8');
  return 'folder' in explorer
    ? reply.send(await readFile(path.join(explorer.folder, 'index.html')))
    : reply.code(503).send(problemPage(explorer.problem));
}

function serveFiles(app: FastifyInstance, folderOf: () => Promise<string | undefined>): void {
  app.register(fastifyStatic, {
    serve: false,
    // Beside each file lie its compressed forms, made once, at the build.
    preCompressed: true,
    // A file's name has a hash of what is in it: another content is another name.
    immutable: true,
    maxAge: '1y',
  });
  app.get<{ Params: { '*': string } }>('/assets/*', async ({ params }, reply) => {
    const folder = await folderOf();
    if (folder === undefined || !ASSET.test(params['*'])) {
      reply.callNotFound();
      return;
    }
    return reply.sendFile(params['*'], path.join(folder, 'assets'));
  });
  for (const [file, type] of Object.entries(FILES)) {
    app.get(`/${file}`, async (_, reply) => {
      const folder = await folderOf();
      if (folder === undefined) {
        reply.callNotFound();
        return;
      }
      return reply
        .header('cache-control', 'public, max-age=3600')
        .type(type)
        .send(await readFile(path.join(folder, file)));
    });
  }
}
