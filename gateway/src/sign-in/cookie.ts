/** The cookie in which a browser keeps a token or key, where no script can read it. */
const NAME = 'jiedui-sign-in';

/** What a browser keeps of one cookie, with its name and what is said about it: 4,096 bytes, of which ours need 200. */
export const LONGEST_CREDENTIAL = 3_896;

interface Kept {
  /** Seconds until the browser forgets it. */
  readonly seconds: number;
  /** Whether it goes over TLS alone; where a page came over plain HTTP, a browser would not keep such a one. */
  readonly isSecure: boolean;
}

/** A `Set-Cookie`: sent to this host alone, with no request that another site began, and read by no script. */
export const setCookie = (credential: string, { seconds, isSecure }: Kept): string =>
  `${NAME}=${credential}; Path=/; Max-Age=${String(seconds)}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;

/** A `Set-Cookie` by which the browser forgets it. */
export const clearedCookie = (isSecure: boolean): string => setCookie('', { seconds: 0, isSecure });

/** Every credential that a `Cookie` holds: more than one where a neighbouring host has set its own. */
export const credentialsIn = (cookie = ''): string[] =>
  cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${NAME}=`))
    .map((pair) => pair.slice(NAME.length + 1))
    .filter((value) => value !== '');
