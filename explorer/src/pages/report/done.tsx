import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { destinationOf } from '../../search/destination.ts';
import { t } from '../../words/t.ts';
import type { Kind } from './kinds/kind.ts';
import { nameOf } from './naming.ts';
import type { Cells } from './row/row-of.ts';
import type { DraftState } from './use-draft.ts';

interface DoneProps {
  readonly kind: Kind;
  readonly cells: Cells;
  readonly state: DraftState;
  readonly again: () => void;
}

/** Kinds with a page of their own; all others are on that of their pairing. */
const PAGES = { Organization: 'ORGANIZATION', Source: 'SOURCE', WorkPlan: 'WORK_PLAN' } as const;

/** The page on which a record can be seen; undefined where there is none. */
function placeOf(kind: Kind, cells: Cells, id: string | undefined): string | undefined {
  const own = Object.entries(PAGES).find(([name]) => name === kind.name)?.[1];
  const place = own && id !== undefined ? destinationOf(own, id) : undefined;
  const pairing = cells['pairing']?.trim();
  return place ?? (pairing ? destinationOf('PAIRING', pairing) : undefined);
}

/** What was recorded, and where it is to be seen. */
export function Done({ kind, cells, state: { id }, again }: DoneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = placeOf(kind, cells, id);
  const title = cells['title.zh'] ?? cells['name.zh'] ?? cells['text.zh'] ?? '';
  return (
    <section className="card recorded">
      <h2 ref={heading} tabIndex={-1}>
        ✓ {t('report.done')}
      </h2>
      <p>
        {nameOf(kind)} · <span lang="zh-Hans">{title}</span>
      </p>
      {id !== undefined && (
        <p className="hint">
          <code>{t('report.done.id', { id })}</code>
        </p>
      )}
      <p className="ways">
        {place !== undefined && <Link href={place}>{t('report.done.open')}</Link>}
        <button type="button" onClick={again}>
          {t('report.done.another')}
        </button>
      </p>
    </section>
  );
}
