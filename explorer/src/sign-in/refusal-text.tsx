import { ErrorText } from '../words/reason-text.tsx';
import { t } from '../words/t.ts';
import type { Refusal } from './credential.ts';

/** Why not, in our words by the code, and what the graph says of it. */
export const RefusalText = ({ refusal: { code, ...reason } }: { readonly refusal: Refusal }) => (
  <p className="refusal">
    <strong>{wordFor(code)}</strong> <ErrorText reason={reason} /> <code>{code}</code>
  </p>
);

const wordFor = (code: string): string => {
  if (code === 'UNAUTHENTICATED' || code === 'BAD_REQUEST') return t('signIn.refused');
  if (code === 'RATE_LIMITED') return t('signIn.tooOften');
  if (code === 'CROSS_SITE_REQUEST') return t('signIn.crossSite');
  return t('signIn.unavailable');
};
