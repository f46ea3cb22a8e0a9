import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { useId, useState } from 'react';
import { t } from '../../../words/t.ts';
import { isListOfObjects, partsOf, textOf, valueOf } from './edit.ts';
import type { Blank } from './edit.ts';

interface BlankFieldProps {
  readonly blank: Blank;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly change: (path: readonly string[], value: unknown) => void;
}

/** One field of the form; of an input type, its fields in a part that opens. */
export function BlankField(props: BlankFieldProps) {
  const { blank, path, value, change } = props;
  const id = useId();
  const parts = partsOf(blank.type);
  const values = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (parts)
    return (
      <details className="query-part" open={path.length === 1 || value !== undefined}>
        <summary>
          {blank.name} <small>{String(blank.type)}</small>
        </summary>
        {parts.map((part) => (
          <BlankField
            key={part.name}
            blank={part}
            path={[...path, part.name]}
            value={values[part.name]}
            change={change}
          />
        ))}
      </details>
    );
  return (
    <p title={blank.about}>
      <label htmlFor={id}>
        {blank.name} <small>{String(blank.type)}</small>
      </label>
      {isListOfObjects(blank.type) ? (
        <span id={id}>{t('query.variables.asJson')}</span>
      ) : (
        <BlankInput {...props} id={id} />
      )}
    </p>
  );
}

const choicesOf = (type: GraphQLInputType): readonly string[] | undefined => {
  const bare = getNullableType(type);
  if (isListType(bare)) return undefined;
  if (isEnumType(bare)) return bare.getValues().map(({ name }) => name);
  return getNamedType(bare).name === 'Boolean' ? ['true', 'false'] : undefined;
};

function BlankInput({ blank, path, value, change, id }: BlankFieldProps & { readonly id: string }) {
  // What is typed, for it may say nothing yet: a list after its comma.
  const [text, setText] = useState(textOf(value));
  const { type, fallback } = blank;
  const choices = choicesOf(type);
  const isBoolean = getNamedType(type).name === 'Boolean';
  const write = (next: string) => {
    setText(next);
    const said = valueOf(next, type);
    change(path, isBoolean && said !== undefined ? said === 'true' : said);
  };
  if (choices)
    return (
      <select id={id} value={text} onChange={({ target }) => write(target.value)}>
        <option value="">{fallback || '–'}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  return (
    <input
      id={id}
      type="text"
      value={text}
      placeholder={fallback || placeholderOf(type)}
      required={isNonNullType(type) && fallback === ''}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => write(target.value)}
    />
  );
}

/** How a value of the type is written, where that is not plain. */
function placeholderOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isListType(getNullableType(type)))
    return isEnumType(named)
      ? named
          .getValues()
          .map(({ name }) => name)
          .join(', ')
      : t('query.variables.list');
  return named.name === 'Date' ? '2023-12-31' : '';
}
