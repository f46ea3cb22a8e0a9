import { Compartment, EditorState, Prec } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';

interface EditorProps {
  readonly label: string;
  readonly text: string;
  /**
   * Changes with every text that comes from elsewhere. What is typed comes back as `text` too, but late: put in then, it
   * would take away what was typed meanwhile.
   */
  readonly given: unknown;
  readonly onText?: (text: string) => void;
  readonly onRun?: () => void;
  /** What it can do; taken when it is first shown. */
  readonly setup: () => Extension;
  /** What it learns later. */
  readonly learned?: Extension | undefined;
}

const LEARNED = new Compartment();

/**
 * A text to be edited or looked through. It stands in a shadow root: there the editor keeps its styles as constructed sheets,
 * where in the document it would make style elements, which the policy of the page forbids.
 */
export function Editor({ label, text, given, learned, ...props }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const latest = useRef({ text, ...props });
  useEffect(() => {
    latest.current = { text, ...props };
  });
  useEffect(() => {
    const made = place.current && open(place.current, label, latest);
    view.current = made ?? undefined;
    return () => made?.destroy();
  }, [label]);
  useEffect(() => {
    const shown = view.current;
    const { text } = latest.current;
    if (!shown || shown.state.doc.toString() === text) return;
    shown.dispatch({ changes: { from: 0, to: shown.state.doc.length, insert: text } });
  }, [given]);
  useEffect(() => {
    if (learned) view.current?.dispatch({ effects: LEARNED.reconfigure(learned) });
  }, [learned, label]);
  return <div ref={place} className="editor" />;
}

interface Latest {
  readonly current: Omit<EditorProps, 'label' | 'learned' | 'given'>;
}

function open(place: HTMLElement, label: string, latest: Latest): EditorView {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open', delegatesFocus: true });
  const run = () => {
    latest.current.onRun?.();
    return latest.current.onRun !== undefined;
  };
  const state = EditorState.create({
    doc: latest.current.text,
    extensions: [
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
      latest.current.setup(),
      LEARNED.of([]),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged, state: { doc } }) => {
        if (docChanged) latest.current.onText?.(doc.toString());
      }),
    ],
  });
  return new EditorView({ state, root, parent: root });
}
