import { useRef } from 'react';
import { plain } from '../figures/localized.tsx';
import { t } from '../words/t.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useViewer } from './use-viewer.ts';
import type { SignedIn } from './use-viewer.ts';
import { WhoIAm } from './who-i-am.tsx';
import './sign-in.css';

/** In the header: the way to sign in, or who is signed in; both in a window of their own. */
export function SignInBox() {
  const dialog = useRef<HTMLDialogElement>(null);
  const viewer = useViewer();
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={viewer ? 'account signed-in' : 'account'}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <span>{viewer ? nameOf(viewer) : t('signIn.signIn')}</span>
      </button>
      <dialog ref={dialog} className="sign-in" aria-labelledby="sign-in-title">
        {viewer ? <WhoIAm viewer={viewer} close={close} /> : <SignInForm close={close} />}
      </dialog>
    </>
  );
}

const nameOf = ({ organization }: SignedIn): string =>
  organization ? plain(organization.name) : t('signIn.signedIn');
