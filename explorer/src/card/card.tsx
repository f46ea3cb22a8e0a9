import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { lettersAreOn } from '../shell/use-keys.ts';
import { CardBody } from './card-body.tsx';
import { CardMenu } from './card-menu.tsx';
import type { CardProps } from './card-props.ts';
import { Problems } from './problems.tsx';
import './card.css';

/** A part of a page that asks one question, and fails and recovers alone. */
export function Card<Data, Variables>(props: CardProps<Data, Variables>) {
  const { id, title, section, asked, chart, hasFiles = true, aside, view } = props;
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const [isTableHere, setTableHere] = useState(!chart);
  const isTable = view?.isTable ?? isTableHere;
  const toggle = chart && (() => (view?.change ?? setTableHere)(!isTable));
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = event.target === card.current && !event.ctrlKey && !event.metaKey;
    if (!isPlain || !lettersAreOn()) return;
    if (event.key.toLowerCase() === 't') toggle?.();
    if (event.key.toLowerCase() === 'd')
      card.current?.querySelector<HTMLAnchorElement>('a[data-file=csv]')?.click();
  };
  return (
    <section
      id={id}
      ref={card}
      className="card"
      aria-labelledby={heading}
      aria-busy={asked.isAsking}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        {aside}
        <CardMenu {...{ id, title, section, hasFiles, isTable, toggle }} />
      </header>
      {asked.isAsking && asked.answer && <div className="asking" />}
      <Problems asked={asked} />
      <CardBody {...props} isTable={isTable} />
    </section>
  );
}
