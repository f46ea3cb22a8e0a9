import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { forgetAnswers } from '../writes/first-answer.ts';

const EVERY_MS = 6 * 60 * 60 * 1000;

/** Forgets answers to idempotency keys when their time is over, now and every six hours. Returns how to stop. */
export function startForgetting(db: Kysely<unknown>, logger: Logger): () => Promise<void> {
  const forget = () =>
    forgetAnswers(db).catch((err: unknown) => {
      logger.warn({ err }, 'old answers could not be forgotten; it will be tried again');
    });
  let underWay = forget();
  const timer = setInterval(() => {
    underWay = forget();
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
