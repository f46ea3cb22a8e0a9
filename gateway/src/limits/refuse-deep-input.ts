import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendExcess } from '../http-error.ts';

/**
 * Refuses variables that nest without end: a custom scalar takes any value here, and to write it for a subgraph needs a
 * level of the stack for each of its own. An address is too short to be nested so deeply.
 */
export const refuseDeepInput =
  (limit: number) =>
  async ({ body }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const variables = (body as { variables?: unknown } | null | undefined)?.variables;
    if (!isDeeper(variables, limit)) return;
    await sendExcess(reply, {
      code: 'INPUT_TOO_DEEP',
      message: `The variables nest more than ${String(limit)} lists and objects`,
      limit,
      actual: limit + 1,
    });
  };

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => isDeeper(part, levels - 1));
}
