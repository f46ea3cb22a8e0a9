import { isSubtype, Variable } from '@apollo/federation-internals';
import type {
  CompositeType,
  OperationElement,
  OutputType,
  Schema,
  Selection,
  SelectionSet,
} from '@apollo/federation-internals';
import type { Choices } from '../conditions.ts';
import { UnsupportedError } from '../way.ts';

/** A field of an answer, with all that is asked of it at one place. */
export interface AskedField {
  /** As it is called in the answer. */
  readonly key: string;
  readonly name: string;
  readonly type: OutputType;
  readonly parent: CompositeType;
  readonly sets: readonly SelectionSet[];
}

/** `@skip` or `@include`, wherever it stands. */
interface Conditional {
  arguments(): { readonly if: boolean | Variable };
}

interface Asking {
  readonly schema: Schema;
  readonly choices: Choices;
  /** The type that the data names; undefined where it names none. */
  readonly type: CompositeType | undefined;
}

/**
 * The fields that selections ask of an object of one type, in the order of the answer: fragments resolved, conditions
 * decided, equal names made one. @throws UnsupportedError
 */
export function askedFields(
  sets: readonly SelectionSet[],
  parent: CompositeType,
  asking: Asking,
): readonly AskedField[] {
  const fields = new Map<string, AskedField>();
  for (const set of sets) addAll(set, parent, asking, fields);
  return [...fields.values()];
}

function addAll(
  set: SelectionSet,
  parent: CompositeType,
  asking: Asking,
  fields: Map<string, AskedField>,
): void {
  for (const selection of set.selections()) {
    if (!isIncluded(selection.element, asking)) continue;
    if (selection.kind === 'FieldSelection') add(selection, parent, fields);
    else {
      const { typeCondition } = selection.element;
      // The gateway's rule: without a type in the data, it is the one of the place that decides.
      if (!typeCondition || isSubtype(typeCondition, asking.type ?? parent))
        addAll(selection.selectionSet, typeCondition ?? parent, asking, fields);
    }
  }
}

function add(
  { element, selectionSet }: Extract<Selection, { kind: 'FieldSelection' }>,
  parent: CompositeType,
  fields: Map<string, AskedField>,
): void {
  const { definition, name } = element;
  const key = element.responseName();
  if (definition.isSchemaIntrospectionField()) throw new UnsupportedError('introspection');
  if (key === '__proto__' || (key === '__typename' && name !== key))
    throw new UnsupportedError('name');
  const known = fields.get(key);
  const sets = [...(known?.sets ?? []), ...(selectionSet ? [selectionSet] : [])];
  const type = definition.type as OutputType;
  fields.set(key, known ? { ...known, sets } : { key, name, type, parent, sets });
}

function isIncluded(element: OperationElement, { schema, choices }: Asking): boolean {
  const [skip] = element.appliedDirectivesOf(schema.skipDirective());
  const [include] = element.appliedDirectivesOf(schema.includeDirective());
  return !(skip && isTrue(skip, choices)) && !(include && !isTrue(include, choices));
}

function isTrue(directive: Conditional, choices: Choices): boolean {
  const { if: condition } = directive.arguments();
  if (!(condition instanceof Variable)) return condition;
  const chosen = choices.get(condition.name);
  if (chosen === undefined) throw new UnsupportedError('condition');
  return chosen;
}
