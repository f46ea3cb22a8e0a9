import { domainWord } from '../../figures/domains.ts';
import { useViewer } from '../../sign-in/use-viewer.ts';
import { t } from '../../words/t.ts';
import type { Kind } from './kinds/kind.ts';
import { kindsByDomain, nameOf } from './naming.ts';

interface KindChoiceProps {
  readonly kind: Kind | undefined;
  readonly choose: (name: string) => void;
}

/** What is reported, and whether whoever is signed in may. */
export function KindChoice({ kind, choose }: KindChoiceProps) {
  const viewer = useViewer();
  return (
    <div className="kind-choice">
      <label>
        <span>{t('report.kind')}</span>
        <select value={kind?.name ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{t('report.kind.choose')}</option>
          {kindsByDomain().map(({ domain, kinds }) => (
            <optgroup key={domain} label={domainWord(domain) ?? domain}>
              {kinds.map((each) => (
                <option key={each.name} value={each.name}>
                  {nameOf(each)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {viewer === null && <p className="dropped">{t('report.signedOut')}</p>}
      {viewer && kind && !viewer.scopes.includes(`report:${kind.domain}`) && (
        <p className="dropped">
          {t('report.noScope', { domain: domainWord(kind.domain) ?? kind.domain })}
        </p>
      )}
    </div>
  );
}
