import { getHeapStatistics } from 'node:v8';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from './http-error.ts';
import { Pressure } from './pressure.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Counts the request no longer among those under way: what lasts has limits of its own. */
    uncount: () => void;
  }
}

export interface SheddingOptions {
  /** Requests under way at the same moment; 500. */
  readonly requests?: number;
  /** How late the event loop is on average, in milliseconds; 3,000: a slow machine that starts is late without drowning. */
  readonly delay?: number;
  /** Bytes of heap in use; nine tenths of what V8 may have. */
  readonly heap?: number;
}

const REQUESTS = 500;
const DELAY = 3_000;
const HEAP = 0.9 * getHeapStatistics().heap_size_limit;
/** Seconds after which it is worth to ask again. */
const RETRY_AFTER = 1;

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Refuses a request before its body is read, where more would drown those under way. Other paths are always answered. */
export function shedLoad(app: FastifyInstance, options: SheddingOptions | false = {}): Hook {
  app.decorateRequest('uncount', () => undefined);
  if (options === false) return () => Promise.resolve();
  const { requests = REQUESTS, delay = DELAY, heap = HEAP } = options;
  const pressure = new Pressure({ delay, heap });
  app.addHook('onClose', (_, done) => {
    pressure.stop();
    done();
  });
  let underWay = 0;
  return async (request, reply) => {
    if (underWay >= requests || pressure.isHigh) {
      const message = 'There is too much to do at the moment; please try again a little later';
      await sendError(reply.header('retry-after', RETRY_AFTER), 'OVERLOADED', message);
      return;
    }
    underWay += 1;
    let isCounted = true;
    const uncount = () => {
      if (isCounted) underWay -= 1;
      isCounted = false;
    };
    request.uncount = uncount;
    reply.raw.once('close', uncount);
  };
}
