import { z } from '@jiedui/config';

/** How a client of NATS reaches its servers. */
export interface NatsAddress {
  /** `host:port`, as they may be logged. */
  readonly servers: string[];
  readonly user?: string;
  readonly pass?: string;
  readonly token?: string;
  readonly tls?: object;
}

const WANTED =
  'must be nats://host:4222, or tls:// to encrypt; several with commas between, and user:password@ or token@ before ' +
  'the first host (special characters percent-encoded)';

/** `nats://host:4222,…` with user and password, or a token, before the first host; `tls://` to encrypt. */
export const natsUrl = z.string().transform((text, context): NatsAddress => {
  const urls = text.split(',').map((url) => url.trim());
  const [first] = urls;
  const isMeant = urls.every((url) => /^(nats|tls):\/\/./.test(url) && URL.canParse(url));
  if (!isMeant || first === undefined) {
    context.addIssue({ code: 'custom', message: WANTED });
    return z.NEVER;
  }
  const { username, password } = new URL(first);
  return {
    servers: urls.map((url) => withPort(new URL(url))),
    ...(password !== '' && {
      user: decodeURIComponent(username),
      pass: decodeURIComponent(password),
    }),
    ...(password === '' && username !== '' && { token: decodeURIComponent(username) }),
    ...(first.startsWith('tls:') && { tls: {} }),
  };
});

const withPort = ({ hostname, port }: URL) => `${hostname}:${port || '4222'}`;
