import { Kind, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

export interface Operations {
  readonly document: DocumentNode;
  readonly all: readonly OperationDefinitionNode[];
}

/** The operations of a text; undefined where it cannot be read as a document. */
export function operationsIn(text: string): Operations | undefined {
  try {
    const document = parse(text, { noLocation: true });
    const all = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    return { document, all };
  } catch {
    return undefined;
  }
}

/** The one that is named, or else the first. */
export const chosenOf = ({ all }: Operations, name: string): OperationDefinitionNode | undefined =>
  all.find((each) => each.name?.value === name) ?? all[0];
