import type { IncomingHttpHeaders } from 'node:http';
import { OTHER } from '@jiedui/observation';

/** By which a client says what it is called: Apollo's and everybody else's name for it. */
const HEADERS = ['apollographql-client-name', 'graphql-client-name'];

/** What a client calls itself: `unnamed` where it does not, `other` for what is no name. */
export function clientName(headers: IncomingHttpHeaders): string {
  const given = HEADERS.map((header) => headers[header]).find((value) => value !== undefined);
  if (given === undefined || given === '') return 'unnamed';
  return typeof given === 'string' && /^[\w][\w .:@/-]{0,63}$/.test(given) ? given : OTHER;
}
