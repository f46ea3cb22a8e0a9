import { ReasonText } from '../../words/reason-text.tsx';
import type { Reason } from '../../words/reason.ts';
import { codeWord } from './naming.ts';

interface ProblemTextProps {
  readonly problem: Reason & { readonly code: string };
}

/** What is wrong: our words by the code, then what the graph says of this case. */
export const ProblemText = ({ problem: { code, ...reason } }: ProblemTextProps) => (
  <span className="problem-text">
    <strong>{codeWord(code)}</strong> <ReasonText reason={reason} /> <code>{code}</code>
  </span>
);
