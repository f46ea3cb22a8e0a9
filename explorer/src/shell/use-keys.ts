import { useEffect } from 'react';
import { remembered } from './settings.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Whether keys that are letters do anything; they can be switched off, for who speaks to their machine. */
export const lettersAreOn = (): boolean => remembered('letters') !== 'off';

/** Calls `onKey` for keys that are pressed outside fields and without modifiers. */
export function useKeys(onKey: (key: string, event: KeyboardEvent) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (isTyping(target) || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
      if (/^[a-z]$/i.test(key) && !lettersAreOn()) return;
      onKey(key, event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onKey]);
}
