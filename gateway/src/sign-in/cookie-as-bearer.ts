import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from '../http-error.ts';
import { clearedCookie, credentialsIn } from './cookie.ts';
import { isFromOwnPage, isOverTls } from './own-page.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether its credential is that of the cookie: one that is good no more is taken back. */
    isByCookie: boolean;
  }
}

const ELSEWHERE =
  'You are signed in by a cookie, which counts only for pages of this address; programs send Authorization: Bearer <token>';
const TWO =
  'Two sign-in cookies came, one of them from another host; delete the cookies of this site and sign in again';

/** Makes room at every request for where its credential came from. */
export function allowCookie(app: FastifyInstance): void {
  app.decorateRequest('isByCookie', false);
}

/** Reads the cookie of a browser that is signed in as the bearer it is. A credential in a header goes before it. */
export async function cookieAsBearer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { headers } = request;
  if (headers.authorization !== undefined || headers['x-api-key'] !== undefined) return;
  const [credential, another] = credentialsIn(headers.cookie);
  if (credential === undefined) return;
  if (!isFromOwnPage(request)) {
    await sendError(reply, 'CROSS_SITE_REQUEST', ELSEWHERE);
    return;
  }
  if (another !== undefined) {
    await sendError(forgetCookie(request, reply), 'UNAUTHENTICATED', TWO);
    return;
  }
  headers.authorization = `Bearer ${credential}`;
  request.isByCookie = true;
}

/** Has the browser forget its cookie. */
export const forgetCookie = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.header('set-cookie', clearedCookie(isOverTls(request)));
