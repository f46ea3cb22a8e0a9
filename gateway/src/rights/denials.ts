import { GraphQLError, Kind, visit } from 'graphql';
import type { DocumentNode, FieldNode, SelectionSetNode } from 'graphql';
import type { Execution, OperationContext } from '../graph/types.ts';
import type { Denial } from './rule.ts';

export interface DeniedField extends Denial {
  readonly node: FieldNode;
  readonly isNonNull: boolean;
}

type Path = readonly (string | number)[];

/** Stands in a selection of which everything was denied: none may be empty. */
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** What one identity is denied of one document. */
export class Denials {
  readonly #denied: ReadonlyMap<FieldNode, DeniedField>;
  /** Tells apart the documents that are left for different identities. */
  readonly key: string;

  /** @param denied by their places among the fields under rules */
  constructor(denied: ReadonlyMap<number, DeniedField>) {
    this.key = [...denied.keys()].join(',');
    this.#denied = new Map([...denied.values()].map((field) => [field.node, field]));
  }

  /** One of them, for what may be done wholly or not at all. */
  get first(): Denial | undefined {
    const [denial] = this.#denied.values();
    return denial;
  }

  /** The document without what is denied. */
  allowed(document: DocumentNode): DocumentNode {
    if (this.#denied.size === 0) return document;
    return visit(document, {
      Field: (node) => (this.#denied.has(node) ? null : undefined),
      SelectionSet: {
        leave: (node) =>
          node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined,
      },
    });
  }

  /** The answer to what is left, with an error at each place that is null because of a denial. */
  explain(answer: Execution, asked: OperationContext): Execution {
    if (this.#denied.size === 0) return answer;
    const errors: GraphQLError[] = [];
    const say = ({ code, message }: Denial, path: Path) => {
      errors.push(new GraphQLError(message, { path, extensions: { code } }));
    };
    this.#walk(answer.data, { selectionSet: asked.operation.selectionSet, asked, path: [], say });
    // A non-null field that was taken out looks as if a subgraph had left it out.
    const { valueCompletion, ...extensions } = answer.extensions ?? {};
    const isOurs = [...this.#denied.values()].some(({ isNonNull }) => isNonNull);
    const words = isOurs && valueCompletion !== undefined ? extensions : answer.extensions;
    const all = [...(answer.errors ?? []), ...errors];
    return {
      data: answer.data ?? null,
      ...(words && Object.keys(words).length > 0 && { extensions: words }),
      ...(all.length > 0 && { errors: all }),
    };
  }

  #walk(value: unknown, place: Place): void {
    if (Array.isArray(value)) {
      value.forEach((each, index) => this.#walk(each, { ...place, path: [...place.path, index] }));
      return;
    }
    const isThere = typeof value === 'object' && value !== null;
    for (const node of fieldsIn(place.selectionSet, place.asked)) {
      const key = (node.alias ?? node.name).value;
      const denied = this.#denied.get(node);
      if (!isThere) {
        // Here it may be that a denial has made null of more than its own field.
        if (denied?.isNonNull === true) place.say(denied, place.path);
        else if (!denied && node.selectionSet)
          this.#walk(null, { ...place, selectionSet: node.selectionSet });
      } else if (Object.hasOwn(value, key)) {
        const path = [...place.path, key];
        if (denied) place.say(denied, path);
        else if (node.selectionSet)
          this.#walk((value as Record<string, unknown>)[key], {
            ...place,
            selectionSet: node.selectionSet,
            path,
          });
      }
    }
  }
}

interface Place {
  readonly selectionSet: SelectionSetNode;
  readonly asked: OperationContext;
  readonly path: Path;
  readonly say: (denial: Denial, path: Path) => void;
}

/** The fields of a selection and of its fragments, whatever the type: those of another type are not in the answer. */
function* fieldsIn(selectionSet: SelectionSetNode, asked: OperationContext): Generator<FieldNode> {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : asked.fragments[selection.name.value];
      if (fragment) yield* fieldsIn(fragment.selectionSet, asked);
    }
  }
}
