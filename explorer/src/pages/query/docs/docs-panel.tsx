import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { FoundList } from './found-list.tsx';
import { TypeView } from './type-view.tsx';
import type { KnownSchema } from './use-schema.ts';

interface DocsPanelProps {
  readonly known: KnownSchema | undefined;
  /** The types that were opened, the last one in front; the roots where there is none. */
  readonly opened: readonly string[];
  readonly open: (type: string) => void;
  readonly back: () => void;
}

/** What can be asked for, in the words of the schema. */
export function DocsPanel({ known, opened, open, back }: DocsPanelProps) {
  const [text, setText] = useState('');
  if (!known) return <p className="query-note">{t('card.loading')}</p>;
  const { schema, problem } = known;
  if (!schema)
    return <p className="query-note">{t('query.docs.none', { problem: problem ?? '' })}</p>;
  const type = schema.getType(opened.at(-1) ?? '');
  const openFound = (name: string) => {
    setText('');
    open(name);
  };
  return (
    <>
      <input
        type="search"
        value={text}
        aria-label={t('query.docs.search')}
        placeholder={t('query.docs.search')}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' ? (
        <FoundList schema={schema} text={text.trim()} open={openFound} />
      ) : (
        <>
          {type && (
            <button type="button" onClick={back}>
              ← {opened.at(-2) ?? t('query.docs.roots')}
            </button>
          )}
          {type ? <TypeView {...{ schema, type, open }} /> : <Roots schema={schema} open={open} />}
        </>
      )}
    </>
  );
}

interface RootsProps {
  readonly schema: GraphQLSchema;
  readonly open: (type: string) => void;
}

function Roots({ schema, open }: RootsProps) {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return (
    <ul className="docs-roots">
      {roots.map(
        ([kind, type]) =>
          type && (
            <li key={kind}>
              <button type="button" className="plain" onClick={() => open(type.name)}>
                {type.name}
              </button>{' '}
              {t(`query.docs.${kind}`)}
            </li>
          ),
      )}
    </ul>
  );
}
