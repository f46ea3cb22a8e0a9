import { ProblemText } from '../problem-text.tsx';
import type { Failure } from '../row/report-rows.ts';

/** What stopped an upload as a whole. */
export const FailureText = ({ failure }: { readonly failure: Failure }) => (
  <p className="wrong">
    <ProblemText problem={failure} />
  </p>
);
