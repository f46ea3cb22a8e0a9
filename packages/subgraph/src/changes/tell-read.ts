import type { FastifyReply } from 'fastify';
import type { AnswerRead } from './reads-noted.ts';

/** By it a request over HTTP asks what its answer was read from, and an answer says so: as JSON. */
export const READ_HEADER = 'answer-read';
/** Characters: clients take 16 kB of headers in all. */
const LONGEST = 8_000;

/** Says in a header what an answer was read from, so that the answer itself is the same to whoever does not ask. */
export const tellRead =
  (reply: FastifyReply) =>
  (read: AnswerRead): void => {
    const text = JSON.stringify(read);
    const told: AnswerRead = { untracked: 'too much' };
    void reply.header(READ_HEADER, ascii(text.length > LONGEST ? JSON.stringify(told) : text));
  };

const ascii = (json: string) =>
  json.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
