import { hasEnded } from '@jiedui/identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { sendError } from '../http-error.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import { identifyRequest } from '../identity/identify-request.ts';
import { forgetCookie } from './cookie-as-bearer.ts';
import { LONGEST_CREDENTIAL, setCookie } from './cookie.ts';
import { isFromOwnPage, isOverTls } from './own-page.ts';

export const SIGN_IN_PATH = '/sign-in';

/** More than any credential that a cookie can hold. */
const LARGEST_BODY = 16_384;

const WANTED = 'Send {"credential": "<token or API key>"}, with nothing else in it';
const TOO_LONG = `The token is longer than a browser keeps, which is ${String(LONGEST_CREDENTIAL)} characters; sign in with an API key`;
const ELSEWHERE = 'Only a page of this address signs in or out';

/**
 * Signs a browser in and out: `POST` checks a token or key as any request's is and has the browser keep it, `DELETE` has
 * it forget. Bad ones count among the faults of their address, as they do everywhere.
 */
export function serveSignIn(
  app: FastifyInstance,
  authenticator: Authenticator,
  logger: Logger,
): void {
  const refuseOthers = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store');
    if (!isFromOwnPage(request)) await sendError(reply, 'CROSS_SITE_REQUEST', ELSEWHERE);
  };
  app.route({
    url: SIGN_IN_PATH,
    method: 'POST',
    bodyLimit: LARGEST_BODY,
    onRequest: refuseOthers,
    preHandler: [takeCredential, identifyRequest(authenticator, logger)],
    handler: keepCredential,
  });
  app.route({
    url: SIGN_IN_PATH,
    method: 'DELETE',
    onRequest: refuseOthers,
    handler: async (request, reply) => forgetCookie(request, reply).code(204).send(),
  });
}

/** Has the credential of the body checked as if it had come in a header; any other that came along counts for nothing. */
async function takeCredential(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const credential = credentialOf(request.body);
  delete request.headers['x-api-key'];
  request.headers.authorization = `Bearer ${credential ?? ''}`;
  if (credential === undefined) await sendError(reply, 'BAD_REQUEST', WANTED);
  else if (credential.length > LONGEST_CREDENTIAL) await sendError(reply, 'BAD_REQUEST', TOO_LONG);
}

async function keepCredential(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { identity, headers } = request;
  const credential = headers.authorization?.slice('Bearer '.length) ?? '';
  if (!identity || hasEnded(identity)) return sendError(reply, 'UNAUTHENTICATED', WANTED);
  const { expiresAt } = identity;
  const seconds = Math.max(1, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000));
  const cookie = setCookie(credential, { seconds, isSecure: isOverTls(request) });
  return reply.header('set-cookie', cookie).send({ expiresAt });
}

/** Letters of tokens and keys alone: nothing that would end a cookie and begin another. */
function credentialOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { credential, ...rest } = body as Record<string, unknown>;
  if (typeof credential !== 'string' || Object.keys(rest).length > 0) return undefined;
  return /^[\w.-]+$/.test(credential.trim()) ? credential.trim() : undefined;
}
