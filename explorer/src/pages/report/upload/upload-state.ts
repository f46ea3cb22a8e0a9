import type { Edits, Problems } from './calls.ts';
import type { Matching } from './match.ts';
import type { Failure } from '../row/report-rows.ts';

export type Stage = 'match' | 'checking' | 'checked' | 'sending' | 'paused' | 'done';

/** How an upload stands. */
export interface UploadState {
  readonly stage: Stage;
  readonly matching: Matching;
  readonly edits: Edits;
  /** What is wrong with rows: as checked, then as refused. */
  readonly problems: Problems;
  /** Rows of the sheet that were dealt with in this stage. */
  readonly done: number;
  readonly accepted: number;
  /** The call that comes next. */
  readonly next: number;
  /** How many rows of a file that is chosen again were dealt with; undefined for one that is new. */
  readonly before?: number;
  readonly waiting?: string | undefined;
  readonly failure?: Failure | undefined;
}

export const begin = (matching: Matching): UploadState => ({
  stage: 'match',
  matching,
  edits: {},
  problems: new Map(),
  done: 0,
  accepted: 0,
  next: 0,
});
