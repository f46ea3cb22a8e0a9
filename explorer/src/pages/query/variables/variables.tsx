import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { useMemo, useState } from 'react';
import { remember, remembered } from '../../../shell/settings.ts';
import { t } from '../../../words/t.ts';
import { Editor } from '../editor/editor.tsx';
import { variablesSetup } from '../editor/setups.ts';
import { chosenOf, operationsIn } from '../run/operations.ts';
import { readVariables, writeVariables } from '../run/question.ts';
import type { Question } from '../run/question.ts';
import { VariablesForm } from './variables-form.tsx';

interface VariablesProps {
  readonly question: Question;
  /** The operation that would be run. */
  readonly chosen: string;
  readonly given: number;
  readonly change: (part: Partial<Question>) => void;
  readonly schema: GraphQLSchema | undefined;
  readonly onRun: () => void;
}

const KEY = 'query-variables';

/** The operation as it could be read last: while somebody types, it cannot be read now and then. */
function useLastRead(text: string, chosen: string): OperationDefinitionNode | undefined {
  const read = useMemo(() => {
    const operations = operationsIn(text);
    return operations && chosenOf(operations, chosen);
  }, [text, chosen]);
  const [last, setLast] = useState(read);
  if (read && read !== last) setLast(read);
  return read ?? last;
}

/** The variables, as a form or as JSON; as JSON alone where no form can say them. */
export function Variables({ question, chosen, given, change, schema, onRun }: VariablesProps) {
  const [isJson, setJson] = useState(() => remembered(KEY) === 'json');
  const operation = useLastRead(question.query, chosen);
  const values = readVariables(question.variables);
  const canForm = schema && operation && values;
  const choose = (json: boolean) => {
    setJson(json);
    remember(KEY, json ? 'json' : 'form');
  };
  return (
    <>
      <header className="query-variables-head">
        <h2>
          {t('query.variables')}
          {!values && <strong role="alert"> {t('query.variables.bad')}</strong>}
        </h2>
        {canForm && (
          <button
            type="button"
            className="query-as-json"
            aria-pressed={isJson}
            onClick={() => choose(!isJson)}
          >
            JSON
          </button>
        )}
      </header>
      <div className="query-variables">
        {canForm && !isJson ? (
          <VariablesForm
            key={given}
            {...{ operation, schema, values }}
            change={(next) => change({ variables: writeVariables(next) })}
          />
        ) : (
          <Editor
            label={t('query.variables')}
            text={question.variables}
            given={given}
            onText={(variables) => change({ variables })}
            onRun={onRun}
            setup={variablesSetup}
          />
        )}
      </div>
    </>
  );
}
