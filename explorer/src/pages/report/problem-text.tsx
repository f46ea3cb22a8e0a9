import { language } from '../../words/language.ts';
import { codeWord } from './naming.ts';

interface ProblemTextProps {
  readonly problem: { readonly code: string; readonly message?: string | undefined };
}

/** What is wrong: our words by the code, then what the graph says of this case, which it says in English. */
export const ProblemText = ({ problem: { code, message } }: ProblemTextProps) => (
  <span className="problem-text">
    <strong>{codeWord(code)}</strong>
    {message !== undefined && message !== '' && (
      <span lang={language === 'en' ? undefined : 'en'}> {message}</span>
    )}{' '}
    <code>{code}</code>
  </span>
);
