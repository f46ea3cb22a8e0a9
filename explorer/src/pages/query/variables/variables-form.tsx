import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { t } from '../../../words/t.ts';
import { blanksOf, withValue } from './edit.ts';
import { BlankField } from './blank-field.tsx';

interface VariablesFormProps {
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly values: Readonly<Record<string, unknown>>;
  readonly change: (values: Readonly<Record<string, unknown>>) => void;
}

/** The variables of a question as a form: a field for each, as its type has it. */
export function VariablesForm({ operation, schema, values, change }: VariablesFormProps) {
  const blanks = blanksOf(operation, schema);
  if (blanks.length === 0) return <p className="query-no-variables">{t('query.variables.none')}</p>;
  return (
    <div className="query-form">
      {blanks.map((blank) => (
        <BlankField
          key={`${blank.name} ${String(blank.type)}`}
          blank={blank}
          path={[blank.name]}
          value={values[blank.name]}
          change={(path, value) => change(withValue(values, path, value))}
        />
      ))}
    </div>
  );
}
