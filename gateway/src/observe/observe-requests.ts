import { traceIdOf } from '@jiedui/observation';
import type { FastifyInstance } from 'fastify';
import { clientName } from './client-name.ts';
import type { Observation } from './observation.ts';
import type { Observer } from './observer.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is noted of it; undefined for what is no request for data. */
    observation: Observation | undefined;
  }
}

/** Observes each request for a path from its first moment, whoever answers it. */
export function observeRequests(app: FastifyInstance, path: string, observer: Observer): void {
  app.decorateRequest('observation', undefined);
  app.addHook('onRequest', (request, _, done) => {
    if (request.routeOptions.url === path)
      request.observation = {
        begunAt: performance.now(),
        client: clientName(request.headers),
        outcome: 'ok',
      };
    done();
  });
  app.addHook('onResponse', (request, { raw, statusCode }, done) => {
    const { observation, id } = request;
    if (observation) {
      const isRead = ['stream', 'file'].includes(observation.outcome);
      if (!raw.writableFinished && !isRead) observation.outcome = 'gone';
      observer.ended(observation, {
        requestId: id,
        status: statusCode,
        traceId: traceIdOf(request),
      });
    }
    done();
  });
}
