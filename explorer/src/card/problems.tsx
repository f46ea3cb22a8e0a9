import type { Asked } from '../data/use-answer.ts';
import { t } from '../words/t.ts';

/** What a card could not learn, with the way to try again and the number to ask about. */
export function Problems({
  asked: { answer, isAsking, retry },
}: {
  readonly asked: Asked<unknown>;
}) {
  if (!answer || answer.problems.length === 0) return null;
  const { data, problems, requestId } = answer;
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{wordFor(codes, data === null)}</strong> <code>{codes.join(', ')}</code>
        {requestId !== undefined && <small> {t('card.request', { id: requestId })}</small>}
      </p>
      <button type="button" onClick={retry} disabled={isAsking}>
        {t('card.retry')}
      </button>
    </div>
  );
}

function wordFor(codes: readonly string[], isAll: boolean): string {
  if (codes.includes('UNREACHABLE')) return t('card.problem.unreachable');
  return t(isAll ? 'card.problem.all' : 'card.problem.some');
}
