import { useCallback, useEffect, useState } from 'react';
import { remember, remembered } from '../../shell/settings.ts';
import type { Ready } from './ready.ts';
import { writeVariables } from './run/question.ts';
import type { Question } from './run/question.ts';
import { questionIn } from './run/linked-question.ts';

export interface Asking {
  /** Undefined until it is known what the address says. */
  readonly question: Question | undefined;
  /** Counts the questions that did not come from the editors. */
  readonly given: number;
  /** What somebody types. */
  readonly change: (part: Partial<Question>) => void;
  /** What somebody chooses. */
  readonly give: (question: Question) => void;
  /** Whether the address holds a question that cannot be read. */
  readonly isUnreadable: boolean;
}

const DRAFT = 'query-draft';

export const questionOf = ({ query, variables }: Ready): Question => ({
  query,
  variables: writeVariables(variables),
});

/**
 * What stands in the editors: what the address holds, else the ready question it names, else what was last typed in this
 * browser, else the first ready question.
 */
export function useQuestion(ready: readonly Ready[] | undefined, named: string): Asking {
  const [question, setQuestion] = useState<Question>();
  const [given, setGiven] = useState(0);
  const [isUnreadable, setUnreadable] = useState(false);
  const [isRead, setRead] = useState(false);
  const change = useCallback((part: Partial<Question>) => {
    setQuestion((last) => {
      const next = { query: '', variables: '', ...last, ...part };
      remember(DRAFT, JSON.stringify(next));
      return next;
    });
  }, []);
  const give = useCallback(
    (question: Question) => {
      change(question);
      setGiven((last) => last + 1);
    },
    [change],
  );
  useEffect(() => {
    const read = async () => {
      const shared = await questionIn(location.hash);
      setUnreadable(shared === null);
      if (shared) give(shared);
      setRead(true);
    };
    const onHash = () => void read();
    onHash();
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [give]);
  if (isRead && !question && ready) setQuestion(firstOf(ready, named));
  return { question, given, change, give, isUnreadable };
}

function firstOf(ready: readonly Ready[], named: string): Question {
  const found = ready.find(({ id }) => id === named);
  const [first] = ready;
  if (found) return questionOf(found);
  return draft() ?? (first ? questionOf(first) : { query: '', variables: '' });
}

function draft(): Question | undefined {
  try {
    const { query, variables } = JSON.parse(remembered(DRAFT) ?? '{}') as Partial<Question>;
    return query ? { query, variables: variables ?? '' } : undefined;
  } catch {
    return undefined;
  }
}
