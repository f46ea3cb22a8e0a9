import { useState } from 'react';
import type { KeyboardEvent } from 'react';

/** How a field with a list beneath it behaves by keyboard, as the ARIA Authoring Practices have it. */
export function useCombobox(count: number, choose: (index: number) => void) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
    setAt(-1);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(Math.min(at + 1, count - 1)),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Enter: () => choose(Math.max(at, 0)),
    Escape: () => (isOpen ? close() : setText('')),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The first Enter of an input method ends a word, and is no choice.
    if (event.nativeEvent.isComposing || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]?.();
  };
  return { text, setText, isOpen, at, type, open: () => setOpen(true), close, onKeyDown };
}
