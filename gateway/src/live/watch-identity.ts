import { UnauthenticatedError } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import type { FastifyRequest } from 'fastify';
import { lastEvent } from './live-event.ts';
import type { LiveEvent } from './live-event.ts';

export type Recheck = (headers: FastifyRequest['headers']) => Promise<Identity | undefined>;

/** Milliseconds between two looks whether a key was revoked, or the issuer has dropped its own. */
const INTERVAL = 15_000;

/**
 * Ends a stream once the token or key it came with is good no more. Where nobody can say, the stream goes on: it is no
 * worse off than a moment ago. Answers how to stop watching.
 */
export function watchIdentity(
  { headers, identity }: FastifyRequest,
  recheck: Recheck,
  end: (word: LiveEvent) => void,
): () => void {
  if (!identity) return () => undefined;
  let timer: NodeJS.Timeout;
  const wait = () => {
    const left = Date.parse(identity.expiresAt) - Date.now();
    timer = setTimeout(() => void look(), Math.max(0, Math.min(left, INTERVAL)) + 1).unref();
  };
  const look = async () => {
    try {
      await recheck(headers);
    } catch (error) {
      if (error instanceof UnauthenticatedError) {
        end(lastEvent('UNAUTHENTICATED', error.message));
        return;
      }
    }
    wait();
  };
  wait();
  return () => {
    clearTimeout(timer);
  };
}
