import { formats } from '../../../figures/formats.ts';
import { t } from '../../../words/t.ts';
import { FailureText } from './failure-text.tsx';
import type { StepProps } from './match-step.tsx';
import { ProblemTable } from './problem-table.tsx';

/** What the graph says of each row before anything is written, with what can be mended in place. */
export function CheckStep({ kind, sheet, upload }: StepProps) {
  const { state, mend, send } = upload;
  const { stage, done, problems, waiting, failure } = state;
  const all = sheet.rows.length;
  const bad = problems.size;
  if (stage === 'checking')
    return (
      <div role="status">
        <progress max={all} value={done} aria-label={t('report.checking')} />
        <p>{t('report.upload.checking', { done: formats.count(done), n: formats.count(all) })}</p>
        {waiting !== undefined && <p>{t('report.upload.waiting', { word: waiting })}</p>}
      </div>
    );
  return (
    <>
      <p className="sentence" role="status">
        {t('report.upload.checked', { n: all, good: all - bad, bad })}
      </p>
      {failure && <FailureText failure={failure} />}
      {bad > 0 && <ProblemTable {...{ kind, sheet, state, mend }} />}
      <footer>
        <button type="button" className="main" disabled={bad === all} onClick={() => void send()}>
          {t('report.upload.send', { n: all - bad })}
        </button>
      </footer>
    </>
  );
}
