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

/** Serves the explorer below its languages, and leads browsers there from `/`; with the questions that it has ready. */
export function serveExplorer(
  app: FastifyInstance,
  explorer: Explorer | undefined,
  examples: readonly Example[],
): void {
  app.get('/', async ({ headers, url }, reply) => {
    if (!explorer || !headers.accept?.includes('text/html')) return PATHS;
    reply.headers({ vary: 'Accept, Accept-Language, Cookie', 'cache-control': 'no-store' });
    return reply.redirect(`/${chooseLanguage(headers)}/${new URL(url, 'http://any').search}`);
  });
  if (!explorer) return;
  serveQuery(app, examples);
  const send = 'folder' in explorer ? sendPage(explorer.folder) : sendProblem(explorer.problem);
  for (const language of LANGUAGES) {
    app.get(`/${language}`, async ({ url }, reply) =>
      reply.redirect(`/${language}/${new URL(url, 'http://any').search}`),
    );
    app.get(`/${language}/*`, async (_, reply) => send(reply));
  }
  if ('folder' in explorer) serveFiles(app, explorer.folder);
}

type Send = (reply: FastifyReply) => Promise<FastifyReply>;

/** One document for all addresses: what is at each of them, the page itself knows. */
function sendPage(folder: string): Send {
  const file = path.join(folder, 'index.html');
  return async (reply) =>
    reply
      .headers(DOCUMENT_HEADERS)
      .type('text/html; charset=utf-8')
      .send(await readFile(file));
}

const sendProblem =
  (problem: string): Send =>
  async (reply) =>
    reply
      .code(503)
      .headers(DOCUMENT_HEADERS)
      .type('text/html; charset=utf-8')
      .send(problemPage(problem));

function serveFiles(app: FastifyInstance, folder: string): void {
  app.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    // Beside each file lie its compressed forms, made once, at the build.
    preCompressed: true,
    // A file's name has a hash of what is in it: another content is another name.
    immutable: true,
    maxAge: '1y',
  });
  for (const [file, type] of Object.entries(FILES)) {
    app.get(`/${file}`, async (_, reply) =>
      reply
        .header('cache-control', 'public, max-age=3600')
        .type(type)
        .send(await readFile(path.join(folder, file))),
    );
  }
}
