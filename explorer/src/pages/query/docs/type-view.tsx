import { isAbstractType, isEnumType, isObjectType, specifiedScalarTypes } from 'graphql';
import type { GraphQLArgument, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { t } from '../../../words/t.ts';
import { fieldsOf } from './fields-of.ts';
import type { AnyField } from './fields-of.ts';

type Open = (type: string) => void;

interface TypeViewProps {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
  readonly open: Open;
}

/** A type: what it is, its fields or values, and what else it may be. */
export function TypeView({ schema, type, open }: TypeViewProps) {
  const others = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : isObjectType(type)
      ? type.getInterfaces()
      : [];
  return (
    <article className="docs-type">
      <h3>{type.name}</h3>
      <Description text={type.description} />
      {others.length > 0 && (
        <p>
          {others.map((each) => (
            <TypeLink key={each.name} type={each} open={open} />
          ))}
        </p>
      )}
      <ul>
        {fieldsOf(type).map((field) => (
          <FieldItem key={field.name} field={field} open={open} />
        ))}
        {isEnumType(type) &&
          type.getValues().map(({ name, description, deprecationReason }) => (
            <li key={name}>
              <code>{name}</code>
              <Description text={description} />
              <Deprecated reason={deprecationReason} />
            </li>
          ))}
      </ul>
    </article>
  );
}

interface FieldItemProps {
  readonly field: AnyField;
  readonly open: Open;
}

const FieldItem = ({ field, open }: FieldItemProps) => (
  <li id={`docs-${field.name}`}>
    <code>{field.name}</code>
    {'args' in field && field.args.length > 0 && <Arguments args={field.args} open={open} />}
    {': '}
    <TypeLink type={field.type} open={open} />
    <Description text={field.description} />
    <Deprecated reason={field.deprecationReason} />
  </li>
);

const Arguments = ({
  args,
  open,
}: {
  readonly args: readonly GraphQLArgument[];
  readonly open: Open;
}) => (
  <ul className="docs-args">
    {args.map(({ name, type, defaultValue, description }) => (
      <li key={name}>
        <code>{name}</code>: <TypeLink type={type} open={open} />
        {defaultValue !== undefined && <code> = {JSON.stringify(defaultValue)}</code>}
        <Description text={description} />
      </li>
    ))}
  </ul>
);

interface TypeLinkProps {
  /** As it is written: `[Activity!]!`. */
  readonly type: { toString(): string };
  readonly open: Open;
}

const BUILT_IN = new Set(specifiedScalarTypes.map(({ name }) => name));

function TypeLink({ type, open }: TypeLinkProps) {
  const written = type.toString();
  const name = written.replaceAll(/[[\]!]/g, '');
  if (BUILT_IN.has(name)) return <code>{written}</code>;
  return (
    <button type="button" className="plain" onClick={() => open(name)}>
      {written}
    </button>
  );
}

/** The schema describes itself in English. */
const Description = ({ text }: { readonly text: string | null | undefined }) =>
  text ? <p lang="en">{text}</p> : null;

const Deprecated = ({ reason }: { readonly reason: string | null | undefined }) =>
  reason ? (
    <p className="docs-deprecated">
      {t('query.docs.deprecated')} <span lang="en">{reason}</span>
    </p>
  ) : null;
