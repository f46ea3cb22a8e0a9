import { OperationTypeNode } from 'graphql';
import { useMemo, useState } from 'react';
import { keepQuestion } from './history.ts';
import type { Past } from './history.ts';
import { chosenOf, operationsIn } from './run/operations.ts';
import { readVariables } from './run/question.ts';
import type { Question } from './run/question.ts';
import { useRun } from './run/use-run.ts';
import type { Run } from './run/use-run.ts';

export interface AskingNow {
  readonly run: Run | undefined;
  readonly names: readonly string[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
  /** Runs what is chosen; a mutation waits in `confirming` first. */
  readonly ask: () => void;
  readonly stop: () => void;
  readonly confirming: string | undefined;
  readonly confirm: (isMeant: boolean) => void;
}

const UNNAMED = '{ … }';

/** Everything about running what stands in the editors. */
export function useAsking(
  question: Question | undefined,
  kept: (past: readonly Past[]) => void,
): AskingNow {
  const { run, start, stop } = useRun();
  const [wanted, choose] = useState('');
  const [confirming, setConfirming] = useState<string>();
  const operations = useMemo(() => operationsIn(question?.query ?? ''), [question?.query]);
  const operation = operations && chosenOf(operations, wanted);
  const name = operation?.name?.value;
  const runIt = () => {
    const variables = question && readVariables(question.variables);
    if (!variables) return;
    // A text that cannot be read is sent all the same: the graph says best what is wrong with it.
    start(
      { query: question.query, variables, operationName: name },
      operation?.operation === OperationTypeNode.SUBSCRIPTION,
    );
    // What somebody reports stays out of the history: the machine may be shared.
    if (operation && operation.operation !== OperationTypeNode.MUTATION)
      kept(keepQuestion({ ...question, name: name ?? '', at: Date.now() }));
  };
  return {
    run,
    names: operations?.all.map((each) => each.name?.value ?? UNNAMED) ?? [],
    chosen: name ?? UNNAMED,
    choose,
    ask: () => {
      if (operation?.operation === OperationTypeNode.MUTATION) setConfirming(name ?? UNNAMED);
      else runIt();
    },
    stop,
    confirming,
    confirm: (isMeant) => {
      setConfirming(undefined);
      if (isMeant) runIt();
    },
  };
}
