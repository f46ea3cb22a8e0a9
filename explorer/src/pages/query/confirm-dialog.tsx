import { useEffect, useRef } from 'react';
import { t } from '../../words/t.ts';

interface ConfirmDialogProps {
  /** What would be run; nothing where nothing waits. */
  readonly name: string | undefined;
  readonly answer: (isMeant: boolean) => void;
}

/** Asks before anything is changed: a question that was shared may be a mutation, and reading it first is the least. */
export function ConfirmDialog({ name, answer }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (name === undefined) dialog.current?.close();
    else dialog.current?.showModal();
  }, [name]);
  return (
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="query-confirm"
      onCancel={() => answer(false)}
    >
      <h2 id="query-confirm">{t('query.confirm.title')}</h2>
      <p>{t('query.confirm.text', { name: name ?? '' })}</p>
      <p className="query-choices">
        <button type="button" onClick={() => answer(false)}>
          {t('query.confirm.no')}
        </button>
        <button type="button" className="query-run" onClick={() => answer(true)}>
          {t('query.confirm.yes')}
        </button>
      </p>
    </dialog>
  );
}
