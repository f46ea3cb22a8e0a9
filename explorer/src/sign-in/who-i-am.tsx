import { useState } from 'react';
import { refreshAll } from '../data/answers.ts';
import { domainWord } from '../figures/domains.ts';
import { formats } from '../figures/formats.ts';
import { Localized } from '../figures/localized.tsx';
import { t } from '../words/t.ts';
import type { WordKey } from '../words/keys.ts';
import { signOut } from './credential.ts';
import type { Refusal } from './credential.ts';
import { RefusalText } from './refusal-text.tsx';
import type { SignedIn } from './use-viewer.ts';

interface WhoIAmProps {
  readonly viewer: SignedIn;
  readonly close: () => void;
}

/** Who is signed in, what they may do, and the way out. */
export function WhoIAm({ viewer, close }: WhoIAmProps) {
  const [refusal, setRefusal] = useState<Refusal>();
  const leave = async () => {
    const refused = await signOut();
    setRefusal(refused);
    if (refused) return;
    refreshAll();
    close();
  };
  return (
    <section>
      <h2 id="sign-in-title">{t('signIn.who')}</h2>
      <Facts viewer={viewer} />
      <div role="alert">{refusal && <RefusalText refusal={refusal} />}</div>
      <footer>
        <button type="button" onClick={close}>
          {t('shell.close')}
        </button>
        <button type="button" className="main" onClick={() => void leave()}>
          {t('signIn.signOut')}
        </button>
      </footer>
    </section>
  );
}

const Facts = ({
  viewer: { organization, regions, scopes, expiresAt },
}: Pick<WhoIAmProps, 'viewer'>) => (
  <dl>
    <dt>{t('signIn.organization')}</dt>
    <dd>{organization ? <Localized text={organization.name} /> : t('signIn.unknown')}</dd>
    <dt>{t('signIn.regions')}</dt>
    <dd>
      {regions.map(({ code, name }) => (
        <span key={code} className="tag">
          <Localized text={name} /> <small>{code}</small>
        </span>
      ))}
      {regions.length === 0 && t('signIn.none')}
    </dd>
    <dt>{t('signIn.scopes')}</dt>
    <dd>
      {scopes.map((scope) => (
        <span key={scope} className="tag">
          {scopeText(scope)}
        </span>
      ))}
      {scopes.length === 0 && t('signIn.readOnly')}
    </dd>
    {expiresAt !== null && (
      <>
        <dt>{t('signIn.until')}</dt>
        <dd>{formats.instant(expiresAt)}</dd>
      </>
    )}
  </dl>
);

const OTHER_SCOPES: Readonly<Record<string, WordKey>> = {
  confirm: 'signIn.scope.confirm',
  audit: 'signIn.scope.audit',
  keys: 'signIn.scope.keys',
};

/** A scope in words; one that is new to this page as it is written. */
function scopeText(scope: string): string {
  const domain = domainWord(/^report:(\w+)$/.exec(scope)?.[1] ?? '');
  if (domain) return t('signIn.scope.report', { domain });
  const word = OTHER_SCOPES[scope];
  return word ? t(word) : scope;
}
