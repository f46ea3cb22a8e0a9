import { useId, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { refreshAll } from '../data/answers.ts';
import { t } from '../words/t.ts';
import { signIn } from './credential.ts';
import type { Refusal } from './credential.ts';
import { RefusalText } from './refusal-text.tsx';

/** Whether the graph may be a standalone, which signs tokens for whoever runs it. */
const isThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);

const COMMAND =
  'npm run -s token -- --organization organization_… --regions 120116 --scopes report:industry,confirm';

/** Takes a token or key. What is pasted is posted and forgotten: it is in no state, address or storage of the page. */
export function SignInForm({ close }: { readonly close: () => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSending, setSending] = useState(false);
  const submit = async () => {
    const credential = field.current?.value.trim() ?? '';
    setSending(true);
    const refused = await signIn(credential);
    setSending(false);
    setRefusal(refused);
    if (field.current) field.current.value = '';
    if (refused) {
      field.current?.focus();
      return;
    }
    refreshAll();
    close();
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form onSubmit={onSubmit}>
      <h2 id="sign-in-title">{t('signIn.title')}</h2>
      <p>{t('signIn.why')}</p>
      <label htmlFor={id}>{t('signIn.credential')}</label>
      <input
        ref={field}
        id={id}
        type="password"
        required
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-refusal`}
      />
      <div id={`${id}-refusal`} role="alert">
        {refusal && <RefusalText refusal={refusal} />}
      </div>
      <p className="hint">{t('signIn.kept')}</p>
      <HowToGet />
      <footer>
        <button type="button" onClick={close}>
          {t('shell.close')}
        </button>
        <button type="submit" className="main" disabled={isSending}>
          {t('signIn.signIn')}
        </button>
      </footer>
    </form>
  );
}

const HowToGet = () => (
  <details open={isThisMachine}>
    <summary>{t('signIn.how')}</summary>
    <p>{t('signIn.how.agency')}</p>
    {isThisMachine && (
      <>
        <p>{t('signIn.how.standalone')}</p>
        <pre tabIndex={0} lang="en">
          {COMMAND}
        </pre>
      </>
    )}
  </details>
);
