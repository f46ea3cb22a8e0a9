import type { WordsOf } from '../keys.ts';

export const signIn: WordsOf<'signIn'> = {
  signIn: 'Sign in',
  signedIn: 'Signed in',
  signOut: 'Sign out',
  title: 'Sign in',
  why: 'Reading needs no sign-in. To report, confirm or dispute you need a token or API key of your organization.',
  credential: 'Token or API key',
  kept: 'What you paste is posted once. The browser then keeps it in a cookie that no script can read, until it expires.',
  how: 'How to get a token',
  'how.agency':
    'Tokens come from the identity system of your organization; API keys, which begin with jd_, are made by colleagues who have a token.',
  'how.standalone':
    'To try it on this machine, run this in the project’s folder and paste the token that it prints:',
  refused: 'This token or key cannot be used.',
  tooOften: 'Too many failed attempts from this address; please wait a little.',
  crossSite: 'Only pages of this site can sign in or out.',
  unavailable: 'It cannot be checked now; please try again later.',
  who: 'Signed in as',
  organization: 'Organization',
  unknown: 'The graph does not know the organization that the token names',
  regions: 'Speaks for',
  scopes: 'May',
  none: 'none',
  readOnly: 'read only',
  until: 'Until',
  'scope.report': 'report · {domain}',
  'scope.confirm': 'confirm and dispute',
  'scope.audit': 'see who wrote what',
  'scope.keys': 'manage API keys',
};
