import { useEffect, useRef } from 'react';
import type { SubmitEvent } from 'react';
import { t } from '../../words/t.ts';
import { Done } from './done.tsx';
import { Field } from './field.tsx';
import type { Column, Kind } from './kinds/kind.ts';
import { ProblemText } from './problem-text.tsx';
import { fixOf } from './row/row-of.ts';
import { useDraft } from './use-draft.ts';
import type { DraftState } from './use-draft.ts';

const isSource = ({ path }: Column) => path.startsWith('provenance.');

/** A form for one record of a kind: the graph checks it, says at each field what is wrong, and then records it. */
export function ReportForm({ kind }: { readonly kind: Kind }) {
  const { cells, state, change, check, send, restart } = useDraft(kind);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.problems.length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [state.problems]);
  if (state.step === 'done')
    return <Done kind={kind} cells={cells} state={state} again={restart} />;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void (state.step === 'right' ? send() : check());
  };
  const fields = (columns: readonly Column[]) =>
    columns.map((column) => {
      const problems = state.problems.filter((problem) => problem.column === column.path);
      const fix = problems.length > 0 ? fixOf(kind, column, cells) : undefined;
      const text = cells[column.path] ?? '';
      return <Field key={column.path} {...{ column, text, problems, fix }} onChange={change} />;
    });
  return (
    <form ref={form} className="card report" noValidate onSubmit={onSubmit}>
      <fieldset>
        <legend>{t('report.facts')}</legend>
        <div className="fields">{fields(kind.columns.filter((column) => !isSource(column)))}</div>
      </fieldset>
      <fieldset>
        <legend>{t('report.source')}</legend>
        <div className="fields">{fields(kind.columns.filter(isSource))}</div>
      </fieldset>
      <Verdict state={state} />
      <Send step={state.step} />
    </form>
  );
}

function Verdict({ state: { step, problems, warnings, failure } }: { readonly state: DraftState }) {
  const elsewhere = problems.filter(({ column }) => column === undefined);
  return (
    <div className="verdict" role="status">
      {step === 'right' && <p className="right">✓ {t('report.right')}</p>}
      {problems.length > 0 && <p>{t('report.wrong', { n: problems.length })}</p>}
      {[...elsewhere, ...(failure ? [failure] : [])].map((problem) => (
        <p key={problem.code} className="wrong">
          <ProblemText problem={problem} />
        </p>
      ))}
      {failure && <p>{t('report.failure')}</p>}
      {warnings.map((warning) => (
        <p key={warning.code}>
          {t('report.warning')}: <ProblemText problem={warning} />
        </p>
      ))}
    </div>
  );
}

function Send({ step }: Pick<DraftState, 'step'>) {
  const isBusy = step === 'checking' || step === 'sending';
  const words = {
    writing: 'report.check',
    checking: 'report.checking',
    right: 'report.send',
    sending: 'report.sending',
    done: 'report.send',
  } as const;
  return (
    <footer>
      <button type="submit" className="main" disabled={isBusy}>
        {t(words[step])}
      </button>
    </footer>
  );
}
