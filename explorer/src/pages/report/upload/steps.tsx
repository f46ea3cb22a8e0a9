import { t } from '../../../words/t.ts';

const STEPS = ['choose', 'match', 'check', 'send'] as const;
export type Step = (typeof STEPS)[number];

/** The four steps of an upload, and which one it is at. */
export const Steps = ({ at }: { readonly at: Step }) => (
  <ol className="steps" aria-label={t('report.upload.steps')}>
    {STEPS.map((step) => (
      <li
        key={step}
        aria-current={step === at ? 'step' : undefined}
        className={STEPS.indexOf(step) < STEPS.indexOf(at) ? 'past' : undefined}
      >
        {t(`report.upload.step.${step}`)}
      </li>
    ))}
  </ol>
);
