import { Kind } from 'graphql';
import type { DirectiveNode } from 'graphql';

/** The variables of a request, with the defaults of those that it leaves out. */
export type Variables = Readonly<Record<string, unknown>>;

interface Conditional {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

/** Whether `@skip` and `@include` leave a selection in. */
export const isIncluded = ({ directives }: Conditional, variables: Variables): boolean =>
  directives?.every(
    (each) =>
      (each.name.value !== 'skip' || !isTrue(each, variables)) &&
      (each.name.value !== 'include' || isTrue(each, variables)),
  ) ?? true;

function isTrue({ arguments: given }: DirectiveNode, variables: Variables): boolean {
  const value = given?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}
