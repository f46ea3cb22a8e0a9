import type { IncomingHttpHeaders } from 'node:http';
import { UnauthenticatedError } from '@jiedui/identity';

const malformed = (message: string) => new UnauthenticatedError('MALFORMED', message);

/** The token or key that a request comes with; undefined where it has none. @throws UnauthenticatedError for anything else. */
export function credentialOf({
  authorization,
  'x-api-key': key,
}: IncomingHttpHeaders): string | undefined {
  if (authorization !== undefined && key !== undefined)
    throw malformed('Send Authorization or X-API-Key, not both');
  if (authorization !== undefined) {
    const [, credential] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (credential === undefined)
      throw malformed('Authorization must be Bearer, a space, and a token or API key');
    return credential;
  }
  return typeof key === 'string' ? key : undefined;
}
