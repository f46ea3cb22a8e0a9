import { t } from '../../words/t.ts';

/** Why there is nothing to press: nobody is signed in, or not for this. */
export const ReadOnly = ({ isSignedIn }: { readonly isSignedIn: boolean }) => (
  <p className="dropped">{t(isSignedIn ? 'reconcile.noScope' : 'reconcile.readOnly')}</p>
);
