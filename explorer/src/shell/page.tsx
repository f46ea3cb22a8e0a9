import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { t } from '../words/t.ts';
import { useTitle } from './use-title.ts';

interface PageProps {
  readonly title: string;
  /** What stands in the window's title, where that is not the heading. */
  readonly windowTitle?: string;
  readonly heading?: ReactNode;
  /** What the address says and the page does not know. */
  readonly dropped?: readonly string[];
  readonly children: ReactNode;
}

/** The frame of every page: its heading, which takes the focus, and what was left out of its address. */
export function Page({
  title,
  windowTitle = title,
  heading = title,
  dropped = [],
  children,
}: PageProps) {
  useTitle(windowTitle);
  return (
    <div className="page">
      <h1>{heading}</h1>
      <Printed />
      {dropped.length > 0 && (
        <p className="dropped" role="status">
          {t('shell.dropped', { names: dropped.join(', ') })}
        </p>
      )}
      {children}
    </div>
  );
}

/** Where this is from, with all that was chosen: on paper alone. */
function Printed() {
  const search = useSearch();
  const { origin, pathname } = location;
  return <p className="printed">{`${origin}${pathname}${search === '' ? '' : `?${search}`}`}</p>;
}
