import { GraphQLError, Kind, visit } from 'graphql';
import type { DocumentNode, FieldNode } from 'graphql';
import type { Execution } from '../graph/types.ts';
import { keysRestored, pathRestored } from './restore.ts';
import type { Names } from './restore.ts';
import type { FetchedNames } from './fetched-names.ts';

/** A document in which no field of the client has the name of something else that is fetched beside it. */
export interface Apart {
  readonly document: DocumentNode;
  /** The answer to it under the names that the client gave. */
  restore(answer: Execution): Execution;
}

/**
 * Keeps what clients ask and what the planner fetches of its own accord under different names. The planner adds keys and
 * required fields beside what is asked, under their own names, and takes two of one name for the same: `{ product { upc:
 * name } }` gets the upc, and `comments(limit: 1)` gets the three comments that another field requires.
 */
export class NamesApart {
  readonly #fetched: FetchedNames;
  readonly #known = new WeakMap<DocumentNode, Apart>();

  constructor(fetched: FetchedNames) {
    this.#fetched = fetched;
  }

  /** The document itself where nothing is in the way of anything, as in nearly all. */
  apart(document: DocumentNode): Apart {
    const known = this.#known.get(document);
    if (known) return known;
    const apart = this.#renamed(document);
    this.#known.set(document, apart);
    return apart;
  }

  #renamed(document: DocumentNode): Apart {
    const inTheWay = new Set<string>();
    const taken = new Set<string>();
    visit(document, {
      Field: (node) => {
        const key = keyOf(node);
        taken.add(key);
        if (this.#isInTheWay(node)) inTheWay.add(key);
      },
    });
    if (inTheWay.size === 0) return { document, restore: (answer) => answer };
    const names = new Map([...inTheWay].map((key) => [key, fresh(key, taken)]));
    return {
      // All that share a name go on sharing one: what belonged together does so still.
      document: visit(document, {
        Field: {
          leave: (node): FieldNode | undefined => {
            const value = names.get(keyOf(node));
            return value === undefined ? undefined : { ...node, alias: { kind: Kind.NAME, value } };
          },
        },
      }),
      restore: restorer(new Map([...names].map(([key, own]) => [own, key]))),
    };
  }

  /** Whether a field has the name of something that is fetched, and may be something else. */
  #isInTheWay(node: FieldNode): boolean {
    const key = keyOf(node);
    const hasArguments = this.#fetched.get(key);
    if (hasArguments === undefined) return false;
    return node.name.value !== key || hasArguments || (node.arguments?.length ?? 0) > 0;
  }
}

const keyOf = (node: FieldNode) => (node.alias ?? node.name).value;

function fresh(key: string, taken: ReadonlySet<string>): string {
  let name = `asked_${key}`;
  while (taken.has(name)) name = `${name}_`;
  return name;
}

const restorer =
  (names: Names) =>
  ({ data, errors, extensions, ...rest }: Execution): Execution => ({
    ...rest,
    ...(data !== undefined && { data: keysRestored(data, names) }),
    ...(errors && { errors: errors.map((error) => errorRestored(error, names)) }),
    ...(extensions && { extensions: extensionsRestored(extensions, names) }),
  });

function errorRestored(error: GraphQLError, names: Names): GraphQLError {
  const { message, path, nodes, extensions } = error;
  if (!path) return error;
  return new GraphQLError(message, {
    path: pathRestored(path, names),
    extensions,
    nodes: nodes ?? null,
    originalError: error,
  });
}

/** The executor says there which promises of the schema were broken. */
function extensionsRestored(extensions: NonNullable<Execution['extensions']>, names: Names) {
  const { valueCompletion } = extensions as { valueCompletion?: readonly GraphQLError[] };
  if (!valueCompletion) return extensions;
  return {
    ...extensions,
    valueCompletion: valueCompletion.map((error) => errorRestored(error, names)),
  };
}
