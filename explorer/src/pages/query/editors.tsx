import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { t } from '../../words/t.ts';
import { Editor } from './editor/editor.tsx';
import { documentSetup, languageOf } from './editor/setups.ts';
import type { ShowInDocs } from './editor/setups.ts';
import type { Question } from './run/question.ts';
import { Variables } from './variables/variables.tsx';

interface EditorsProps {
  readonly question: Question;
  /** The operation that would be run. */
  readonly chosen: string;
  readonly given: number;
  readonly change: (part: Partial<Question>) => void;
  readonly schema: GraphQLSchema | undefined;
  readonly onRun: () => void;
  readonly onShowInDocs: ShowInDocs;
}

/** The question and its variables. On a narrow screen the question waits behind a button: it is read there, rarely written. */
export function Editors(props: EditorsProps) {
  const { question, chosen, given, change, schema, onRun, onShowInDocs } = props;
  const isNarrow = useIsNarrow();
  const show = useRef(onShowInDocs);
  useEffect(() => {
    show.current = onShowInDocs;
  });
  const learned = useMemo(() => languageOf(schema, (...found) => show.current(...found)), [schema]);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="query-editors" aria-label={t('query.question')}>
      {isNarrow && (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'query.editor.hide' : 'query.editor.show')}
        </button>
      )}
      {(!isNarrow || isOpen) && (
        <div className="query-document">
          <Editor
            label={t('query.question')}
            text={question.query}
            given={given}
            onText={(query) => change({ query })}
            onRun={onRun}
            setup={documentSetup}
            learned={learned}
          />
        </div>
      )}
      <Variables {...{ question, chosen, given, change, schema, onRun }} />
    </section>
  );
}
