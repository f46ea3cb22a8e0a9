import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { fileLink, queryLink } from '../data/links.ts';
import type { Section } from '../data/section.ts';
import { t } from '../words/t.ts';

interface CardMenuProps<Data, Variables> {
  readonly id: string;
  readonly title: string;
  readonly section: Section<Data, Variables>;
  readonly hasFiles: boolean;
  readonly isTable: boolean;
  /** From chart to table and back; nothing where there is only one of them. */
  readonly toggle: (() => void) | undefined;
}

/** What can be done with a card, in the same place on every one. */
export function CardMenu<Data, Variables>(props: CardMenuProps<Data, Variables>) {
  const { id, title, section, hasFiles, isTable, toggle } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const [query, setQuery] = useState('/query');
  const [isCopied, setCopied] = useState(false);
  const close = () => menu.current?.removeAttribute('open');
  const onToggle = () => {
    setCopied(false);
    if (menu.current?.open) queryLink(section).then(setQuery, () => undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(`#${id}`, location.href).href);
    setCopied(true);
  };
  return (
    <details ref={menu} className="menu" {...{ onToggle, onKeyDown, onBlur }}>
      <summary aria-label={t('card.menu', { title })}>⋯</summary>
      <ul>
        {toggle && (
          <li>
            <button type="button" onClick={() => (toggle(), close())}>
              {t(isTable ? 'card.chart' : 'card.table')}
            </button>
          </li>
        )}
        <li>
          <a href={query}>{t('card.query')}</a>
        </li>
        {hasFiles && <FileLinks section={section} />}
        <li>
          <button type="button" onClick={() => void copy()}>
            {t(isCopied ? 'card.copied' : 'card.copy')}
          </button>
        </li>
      </ul>
    </details>
  );
}

const FileLinks = <Data, Variables>({ section }: { readonly section: Section<Data, Variables> }) =>
  (['csv', 'xlsx'] as const).map((format) => (
    <li key={format}>
      <a href={fileLink(section, format)} data-file={format} download>
        {t(`card.${format}`)}
      </a>
    </li>
  ));
