import { t } from '../../../words/t.ts';
import type { Kind } from '../kinds/kind.ts';
import { CheckStep } from './check-step.tsx';
import { MatchStep } from './match-step.tsx';
import { SendStep } from './send-step.tsx';
import type { Sheet } from './sheet.ts';
import { Steps } from './steps.tsx';
import type { Step } from './steps.tsx';
import type { Stage } from './upload-state.ts';
import { useUpload } from './use-upload.ts';

interface UploadStepsProps {
  readonly kind: Kind;
  readonly sheet: Sheet;
  readonly leave: () => void;
}

const STEP_OF: Readonly<Record<Stage, Step>> = {
  match: 'match',
  checking: 'check',
  checked: 'check',
  sending: 'send',
  paused: 'send',
  done: 'send',
};

/** What becomes of a sheet that was chosen, step by step. */
export function UploadSteps({ kind, sheet, leave }: UploadStepsProps) {
  const upload = useUpload(kind, sheet);
  const step = STEP_OF[upload.state.stage];
  return (
    <>
      <Steps at={step} />
      <section className="card upload">
        <header>
          <h2>{t('report.upload.rows', { name: sheet.name, n: sheet.rows.length })}</h2>
          {upload.state.stage !== 'sending' && (
            <button type="button" onClick={leave}>
              {t('report.upload.another')}
            </button>
          )}
        </header>
        {step === 'match' && <MatchStep {...{ kind, sheet, upload }} />}
        {step === 'check' && <CheckStep {...{ kind, sheet, upload }} />}
        {step === 'send' && <SendStep {...{ kind, sheet, upload }} />}
      </section>
    </>
  );
}
