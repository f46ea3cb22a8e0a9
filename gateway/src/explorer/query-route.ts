import type { FastifyInstance } from 'fastify';
import type { Example } from '../options.ts';
import { chooseLanguage, LANGUAGES } from './choose-language.ts';

/**
 * The address of the query page that needs no language, and the questions it has ready. What follows `#` in an address is
 * not sent here, and stays with whoever is sent on.
 */
export function serveQuery(app: FastifyInstance, examples: readonly Example[]): void {
  app.get('/query', async ({ headers, url }, reply) => {
    const said = new URL(url, 'http://any').searchParams;
    const language = LANGUAGES.find((each) => each === said.get('lang')) ?? chooseLanguage(headers);
    said.delete('lang');
    const search = said.size > 0 ? `?${said.toString()}` : '';
    return reply
      .headers({ vary: 'Accept-Language, Cookie', 'cache-control': 'no-store' })
      .redirect(`/${language}/query${search}`);
  });
  app.get('/query/ready.json', async (_, reply) =>
    reply.header('cache-control', 'no-cache').send(examples),
  );
}
