import { GiveUp } from '@jiedui/give-up';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Milliseconds that whoever asks will still wait. The gateway takes the same header from its clients. */
export const TIMEOUT_HEADER = 'x-request-timeout';
const LONGEST_MS = 3_600_000;

/** Comes when whoever asks has gone, or will wait no longer. */
export function givenUp({ headers }: FastifyRequest, { raw }: FastifyReply): GiveUp {
  const given = new GiveUp();
  const left = Number(headers[TIMEOUT_HEADER]);
  const giveUp = () => {
    given.abort();
  };
  const timer = left >= 0 ? setTimeout(giveUp, Math.min(left, LONGEST_MS)) : undefined;
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) giveUp();
  });
  return given;
}
