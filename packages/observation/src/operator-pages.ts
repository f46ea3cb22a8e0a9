import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isThisMachine } from './is-this-machine.ts';

/** What whoever runs a part may read. */
export interface OperatorPage {
  readonly type: string;
  text(): Promise<string>;
}

/** Pages by their path. */
export type OperatorPages = Readonly<Record<string, OperatorPage>>;

/** Serves pages to all who can reach the port, or to its own machine alone; to others they do not exist. */
export function serveOperatorPages(
  app: FastifyInstance,
  pages: OperatorPages,
  isOpen: (request: FastifyRequest) => boolean = isOwn,
): void {
  for (const [path, page] of Object.entries(pages)) {
    app.get(path, async (request, reply) => {
      if (!isOpen(request)) {
        reply.callNotFound();
        return reply;
      }
      const text = await page.text();
      return reply
        .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
        .type(page.type)
        .send(text);
    });
  }
}

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Set by proxies: what comes through one is somebody else's request, although it comes from this machine. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

/**
 * Whether a program on this machine asks for itself: not by a proxy, and not by a browser that was made to take another
 * site's name for this machine.
 */
function isOwn({ raw: { socket }, headers }: FastifyRequest): boolean {
  return (
    isThisMachine(socket.remoteAddress ?? '') &&
    OWN_NAMES.has((headers.host ?? '').replace(/:\d+$/, '')) &&
    !FORWARDED.some((name) => name in headers)
  );
}
