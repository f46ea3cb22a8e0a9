import { pipeline } from 'node:stream';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendError } from '../http-error.ts';

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
const ACCEPTED = Object.keys(UNPACK).join(', ');

/**
 * Takes bodies that are packed once. They are unpacked as they are read, and fastify counts what comes out: a bomb is
 * broken off at the limit of a body, whatever it would have become.
 */
export function inflateBodies(app: FastifyInstance): void {
  app.addHook('preParsing', async ({ headers }, reply, payload) => {
    const packing = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (packing === 'identity') return payload;
    if (!Object.hasOwn(UNPACK, packing)) {
      const message = `A body may be packed once, by one of ${ACCEPTED}`;
      return sendError(reply.header('accept-encoding', ACCEPTED), 'BAD_REQUEST', message, 415);
    }
    return unpacked(payload, packing, reply);
  });
}

/** What fastify reads a body from: with what came over the wire, it compares what the client said would come. */
type Payload = Readable & { receivedEncodedLength?: number };

function unpacked(packed: Readable, packing: string, reply: FastifyReply): Payload {
  const body: Payload & Transform = (UNPACK[packing] ?? createGunzip)();
  body.receivedEncodedLength = 0;
  packed.on('data', (chunk: Buffer) => {
    body.receivedEncodedLength = (body.receivedEncodedLength ?? 0) + chunk.length;
  });
  // Fastify reads no further than to the limit, and the rest would go on being unpacked.
  reply.raw.once('finish', () => body.destroy());
  // Before fastify listens: it says to the client what the error says.
  body.once('error', (error) => {
    error.message = `The body is not packed by ${packing}, or not whole`;
  });
  pipeline(packed, body, () => undefined);
  return body;
}
