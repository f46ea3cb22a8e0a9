import type { WordKey } from '../../words/keys.ts';
import { ReasonText } from '../../words/reason-text.tsx';
import { reasonIn } from '../../words/reason.ts';
import { t } from '../../words/t.ts';
import type { Fault } from './use-word.ts';

const WORDS: Readonly<Record<string, WordKey>> = {
  STALE_REVISION: 'reconcile.fault.revision',
  WITHDRAWN: 'reconcile.fault.withdrawn',
  OWN_REPORT: 'reconcile.fault.own',
  NOT_A_PARTY: 'reconcile.fault.forbidden',
  FORBIDDEN: 'reconcile.fault.forbidden',
  UNAUTHENTICATED: 'reconcile.fault.signedOut',
  UNREACHABLE: 'card.problem.unreachable',
};

/** Why nothing was said: in our words where there are some, and in the graph's. */
export const Faults = ({ faults }: { readonly faults: readonly Fault[] }) => (
  <div role="alert">
    {faults.map(({ code, ...reason }) => (
      <p key={`${code} ${reasonIn(reason)}`} className="fault">
        <strong>{t(WORDS[code] ?? 'reconcile.fault')}</strong> <ReasonText reason={reason} />{' '}
        <code>{code}</code>
      </p>
    ))}
  </div>
);
