import type { FastifyInstance } from 'fastify';
import type { Subgraphs } from './subgraphs.ts';

export interface Health {
  readonly subgraphs: Subgraphs;
  /** Parts without which nothing can be answered. */
  readonly parts: () => Promise<Readonly<Record<string, boolean>>>;
  readonly isDraining: () => boolean;
}

type Status = 'ready' | 'degraded' | 'not ready' | 'draining';

interface Readiness {
  readonly status: Status;
  readonly parts: Readonly<Record<string, boolean>>;
}

/** A probe's answer is good for so long, in milliseconds, however many ask. */
const ANSWER_LIFE = 1_000;

/**
 * `/health/live` says that the process runs. `/health/ready` says whether a balancer should send
 * requests here: yes while at least one subgraph can be reached, since each costs its own fields alone.
 */
export function serveHealth(app: FastifyInstance, { subgraphs, parts, isDraining }: Health): void {
  const look = remembered(async (): Promise<Readiness> => {
    const [own, remote] = await Promise.all([
      parts().catch(() => ({ checks: false })),
      subgraphs.ready(),
    ]);
    return {
      status: judge(Object.values(own), Object.values(remote)),
      parts: { schema: true, ...own, ...remote },
    };
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const { status, parts: seen } = await look();
    const now = isDraining() ? 'draining' : status;
    return reply
      .code(now === 'ready' || now === 'degraded' ? 200 : 503)
      .send({ status: now, parts: seen });
  });
}

function judge(own: readonly boolean[], remote: readonly boolean[]): Status {
  if (own.includes(false) || (remote.length > 0 && !remote.includes(true))) return 'not ready';
  return remote.includes(false) ? 'degraded' : 'ready';
}

/** Asks once for all who want to know at the same moment: a probe of ours is a request to each subgraph. */
function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { at: number; answer: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > ANSWER_LIFE) last = { at: now, answer: ask() };
    return last.answer;
  };
}
