import type { ReactNode } from 'react';
import { t } from '../words/t.ts';
import './sure.css';

interface SureProps {
  readonly confidence: 'STATED' | 'INFERRED' | 'REPAIRED' | 'UNVERIFIED';
  readonly children: ReactNode;
}

/** Marks what a source does not plainly say. */
export const Sure = ({ confidence, children }: SureProps) =>
  confidence === 'STATED' ? (
    children
  ) : (
    <span className="unsure">
      <span className="unsure-text">{children}</span>{' '}
      <small>{t(`term.confidence.${confidence}`)}</small>
    </span>
  );
