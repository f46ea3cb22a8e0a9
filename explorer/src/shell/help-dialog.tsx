import { useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ROUTES } from '../routes.ts';
import { t } from '../words/t.ts';
import { remember } from './settings.ts';
import { lettersAreOn, useKeys } from './use-keys.ts';

/** For so long, in milliseconds, `g` waits for the letter that says where to. */
const PATIENCE = 1500;

/** The keys of the page: what they do, and the doing of those that belong to no part of it. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const wentAt = useRef(-Infinity);
  const [, navigate] = useLocation();
  const onKey = useCallback(
    (key: string, event: KeyboardEvent) => {
      if (key === '?') dialog.current?.showModal();
      if (key === 'g') wentAt.current = event.timeStamp;
      const route = ROUTES.find(({ nav }) => nav?.letter === key);
      if (route && event.timeStamp - wentAt.current < PATIENCE) navigate(route.path);
    },
    [navigate],
  );
  useKeys(onKey);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">{t('shell.help')}</h2>
        <Keys />
        <LettersChoice />
        <button type="submit">{t('shell.close')}</button>
      </form>
    </dialog>
  );
}

function Keys() {
  const keys = [
    ['/', t('shell.help.search')],
    ['?', t('shell.help.help')],
    ['Esc', t('shell.help.close')],
    ['T', t('shell.help.table')],
    ['D', t('shell.help.file')],
  ];
  const goes = ROUTES.flatMap(({ nav }) => (nav ? [nav] : []));
  return (
    <dl className="keys">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
      {goes.map(({ label, letter }) => (
        <div key={letter}>
          <dt>
            <kbd>G</kbd>
          </dt>
          <dd>{t('shell.help.go', { key: letter.toUpperCase(), page: t(label) })}</dd>
        </div>
      ))}
    </dl>
  );
}

function LettersChoice() {
  const [isOn, setOn] = useState(lettersAreOn);
  const choose = (chosen: boolean) => {
    remember('letters', chosen ? null : 'off');
    setOn(chosen);
  };
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} />{' '}
      {t('shell.help.letters')}
    </label>
  );
}
