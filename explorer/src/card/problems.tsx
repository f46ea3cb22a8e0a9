import type { Problem } from '../data/ask.ts';
import type { Asked } from '../data/use-answer.ts';
import { DOMAINS, domainNames } from '../figures/domains.ts';
import { ErrorText } from '../words/reason-text.tsx';
import { t } from '../words/t.ts';

/** What a card could not learn, with the way to try again and the number to ask about. */
export function Problems({
  asked: { answer, isAsking, retry },
}: {
  readonly asked: Asked<unknown>;
}) {
  if (!answer || answer.problems.length === 0) return null;
  const { data, problems, requestId } = answer;
  // Which domain is silent, or that nothing answers, is said in words of our own.
  const refusal = problems.find(({ domain, messageZh }) => messageZh !== undefined && !domain);
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{wordFor(problems, data === null)}</strong> <code>{codes.join(', ')}</code>{' '}
        {refusal && <ErrorText reason={refusal} />}
        {requestId !== undefined && <small> {t('card.request', { id: requestId })}</small>}
      </p>
      <button type="button" onClick={retry} disabled={isAsking}>
        {t('card.retry')}
      </button>
    </div>
  );
}

function wordFor(problems: readonly Problem[], isAll: boolean): string {
  if (problems.some(({ code }) => code === 'UNREACHABLE')) return t('card.problem.unreachable');
  const silent = DOMAINS.filter((each) => problems.some(({ domain }) => domain === each));
  const isKnown = silent.length > 0 && problems.every(({ domain }) => domain !== undefined);
  if (!isKnown) return t(isAll ? 'card.problem.all' : 'card.problem.some');
  const domains = domainNames(silent);
  return isAll
    ? t('card.problem.silent', { domains })
    : t('card.problem.without', { domains, n: silent.length });
}
