import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/t.ts';
import './drawer.css';

interface DrawerProps {
  readonly title: string;
  /** Called however it is closed; what is in it lives as long as it is shown. */
  readonly close: () => void;
  /** Beside its title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Slides over the page, takes the focus, and gives it back to where it was. */
export function Drawer({ title, close, aside, children }: DrawerProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    return () => {
      opened?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // A press beside it reaches the dialog itself; one inside it, its content.
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className="drawer-content">
        <header>
          <h2 id={id}>{title}</h2>
          {aside}
          <button type="button" onClick={close}>
            {t('shell.close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
