import type { GraphQLSchema } from 'graphql';
import { t } from '../../../words/t.ts';
import { fieldsOf } from './fields-of.ts';

const MOST = 60;

interface FoundListProps {
  readonly schema: GraphQLSchema;
  readonly text: string;
  readonly open: (type: string) => void;
}

/** Types and fields whose name or description has the text; names that begin with it first. */
export function FoundList({ schema, text, open }: FoundListProps) {
  const wanted = text.toLowerCase();
  const all = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      { type: type.name, field: '', description: type.description },
      ...fieldsOf(type).map(({ name, description }) => ({
        type: type.name,
        field: name,
        description,
      })),
    ]);
  const rankOf = ({ type, field, description }: (typeof all)[number]) => {
    const name = (field || type).toLowerCase();
    if (name.startsWith(wanted)) return field ? 1 : 0;
    if (name.includes(wanted)) return 2;
    return description?.toLowerCase().includes(wanted) ? 3 : 4;
  };
  const found = all
    .map((each) => ({ ...each, rank: rankOf(each) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank);
  return (
    <>
      <p className="query-note" role="status">
        {t('query.docs.found', { n: found.length })}
      </p>
      <ul className="docs-found">
        {found.slice(0, MOST).map(({ type, field, description }) => (
          <li key={`${type}.${field}`}>
            <button type="button" className="plain" onClick={() => open(type)}>
              {field ? `${type}.${field}` : type}
            </button>
            {description && <p lang="en">{description}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
