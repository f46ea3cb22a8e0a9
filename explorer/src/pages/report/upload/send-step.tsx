import { formats } from '../../../figures/formats.ts';
import { t } from '../../../words/t.ts';
import { codeWord } from '../naming.ts';
import { FailureText } from './failure-text.tsx';
import type { StepProps } from './match-step.tsx';
import { ProblemTable } from './problem-table.tsx';
import { refusedRows } from './refused-rows.ts';
import { saveSheet } from './sheet-file.ts';

/** Rows on their way into the graph: how far they are, the way to pause and go on, and at the end what was refused. */
export function SendStep(props: StepProps) {
  const { kind, sheet, upload } = props;
  const { state, send, pause } = upload;
  const { stage, done, accepted, before, waiting, failure } = state;
  const all = sheet.rows.length;
  const isResumed = stage === 'paused' && done === 0 && before !== undefined;
  const told = {
    done: formats.count(done),
    n: formats.count(all),
    accepted: formats.count(accepted),
    refused: formats.count(done - accepted),
  };
  return (
    <>
      <progress max={all} value={done} aria-label={t('report.upload.step.send')} />
      <div role="status" className="verdict">
        {isResumed && <p>{t('report.upload.resumed', { n: formats.count(before) })}</p>}
        {stage !== 'done' && !isResumed && <p>{t('report.upload.progress', told)}</p>}
        {stage === 'done' && (
          <p className="right">✓ {t('report.upload.done', { ...told, n: all })}</p>
        )}
        {waiting !== undefined && <p>{t('report.upload.waiting', { word: codeWord(waiting) })}</p>}
        {failure && <FailureText failure={failure} />}
      </div>
      <footer>
        {stage === 'sending' && (
          <button type="button" onClick={pause}>
            {t('report.upload.pause')}
          </button>
        )}
        {stage === 'paused' && (
          <button type="button" className="main" onClick={() => void send()}>
            {t('report.upload.resume')}
          </button>
        )}
        {stage === 'done' && done > accepted && <Refused {...props} />}
      </footer>
      {stage === 'done' && done > accepted && <ProblemTable {...{ kind, sheet, state }} />}
    </>
  );
}

const Refused = ({ kind, sheet, upload: { state } }: StepProps) =>
  (['xlsx', 'csv'] as const).map((format) => (
    <button
      key={format}
      type="button"
      onClick={() =>
        void saveSheet(`${sheet.name.replace(/\.\w+$/, '')}-refused`, format, [
          refusedRows(kind, sheet, state.problems),
        ])
      }
    >
      {t('report.upload.refused', { format: format.toUpperCase() })}
    </button>
  ));
