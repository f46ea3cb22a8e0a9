import { useCallback, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useKeys } from '../shell/use-keys.ts';
import { t } from '../words/t.ts';
import { HitList } from './hit-list.tsx';
import { useCombobox } from './use-combobox.ts';
import { useHits } from './use-hits.ts';
import './search.css';

/** One box for everything that has a name, code or id. */
export function SearchBox() {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState('');
  const [, navigate] = useLocation();
  const found = useHits(asked);
  const hits = found?.hits ?? [];
  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    box.setText('');
    setAsked('');
    box.close();
    input.current?.blur();
    navigate(hit.href);
  };
  const box = useCombobox(hits.length, choose);
  const isShown = box.isOpen && found !== undefined;
  const onSlash = useCallback((key: string, event: Event) => {
    if (key !== '/') return;
    event.preventDefault();
    input.current?.focus();
  }, []);
  useKeys(onSlash);

  return (
    <div className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('shell.search')}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={list}
        aria-activedescendant={isShown && box.at >= 0 ? `${list}-${String(box.at)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('shell.search')}
        value={box.text}
        onChange={({ target }) => {
          box.type(target.value);
          setAsked(target.value);
        }}
        onFocus={box.open}
        onBlur={box.close}
        onKeyDown={box.onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <HitList id={list} found={isShown ? found : undefined} at={box.at} choose={choose} />
    </div>
  );
}
