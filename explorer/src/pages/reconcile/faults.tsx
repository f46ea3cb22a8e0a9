import { language } from '../../words/language.ts';
import type { WordKey } from '../../words/keys.ts';
import { t } from '../../words/t.ts';
import type { Fault } from './use-word.ts';

const WORDS: Readonly<Record<string, WordKey>> = {
  REVISION_CONFLICT: 'reconcile.fault.revision',
  FORBIDDEN: 'reconcile.fault.forbidden',
  UNAUTHENTICATED: 'reconcile.fault.signedOut',
  UNREACHABLE: 'card.problem.unreachable',
};

/** Why nothing was said: in our words where there are some, and in the graph's. */
export const Faults = ({ faults }: { readonly faults: readonly Fault[] }) => (
  <div role="alert">
    {faults.map(({ code, message }) => (
      <p key={`${code} ${message}`} className="fault">
        <strong>{t(WORDS[code] ?? 'reconcile.fault')}</strong>{' '}
        <span lang={language === 'en' ? undefined : 'en'}>{message}</span> <code>{code}</code>
      </p>
    ))}
  </div>
);
