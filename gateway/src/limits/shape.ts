import { Kind } from 'graphql';
import type {
  DefinitionNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** How much of each kind there is below one place. */
interface Amount {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the place itself. */
  readonly rootFields: number;
}

export interface Shape extends Amount {
  readonly operations: number;
}

/** Written out, fifty lines of fragments are more fields than a number holds. */
const MOST = Number.MAX_SAFE_INTEGER;
const most = (count: number) => Math.min(count, MOST);

const NOTHING: Amount = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 };

/**
 * The shape of a document: of each amount, that of the operation or fragment that has most of it. Fragments count at each
 * place where they are spread, yet each is read once: a bomb of fragments costs no more than its text.
 */
export function shapeOf({ definitions }: DocumentNode): Shape {
  const reader = new ShapeReader(definitions);
  const parts = definitions.filter(isExecutable).map((each) => reader.definition(each));
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  return { ...parts.reduce(largest, NOTHING), operations };
}

type Executable = OperationDefinitionNode | FragmentDefinitionNode;
const isExecutable = (node: DefinitionNode): node is Executable =>
  node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION;

class ShapeReader {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #known = new Map<string, Amount>();

  constructor(definitions: readonly DefinitionNode[]) {
    for (const each of definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(each.name.value, each);
  }

  definition(node: Executable): Amount {
    const defined = node.kind === Kind.OPERATION_DEFINITION ? node.variableDefinitions : undefined;
    const variables = defined?.map(({ directives }) => directives?.length ?? 0);
    const own = (node.directives?.length ?? 0) + (variables ?? []).reduce((a, b) => a + b, 0);
    return beside({ ...NOTHING, directives: own }, this.#set(node.selectionSet));
  }

  #set(set: SelectionSetNode): Amount {
    return set.selections.reduce((sum, each) => beside(sum, this.#selection(each)), NOTHING);
  }

  #selection(node: SelectionNode): Amount {
    const directives = node.directives?.length ?? 0;
    const own = { ...NOTHING, directives };
    if (node.kind === Kind.INLINE_FRAGMENT) return beside(own, this.#set(node.selectionSet));
    if (node.kind === Kind.FRAGMENT_SPREAD) return beside(own, this.#fragment(node.name.value));
    const below = node.selectionSet ? this.#set(node.selectionSet) : NOTHING;
    return {
      depth: most(1 + below.depth),
      fields: most(1 + below.fields),
      aliases: most((node.alias ? 1 : 0) + below.aliases),
      directives: most(directives + below.directives),
      rootFields: 1,
    };
  }

  /**
   * Without end where it is spread within itself: validation would refuse it, too, but runs out of stack over a hundred
   * that spread each other. One that is unknown is validation's to refuse.
   */
  #fragment(name: string): Amount {
    const known = this.#known.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    this.#known.set(name, { ...NOTHING, depth: MOST });
    const amount = this.definition(fragment);
    this.#known.set(name, amount);
    return amount;
  }
}

const beside = (a: Amount, b: Amount): Amount => ({
  depth: Math.max(a.depth, b.depth),
  fields: most(a.fields + b.fields),
  aliases: most(a.aliases + b.aliases),
  directives: most(a.directives + b.directives),
  rootFields: most(a.rootFields + b.rootFields),
});

const largest = (a: Amount, b: Amount): Amount => ({
  depth: Math.max(a.depth, b.depth),
  fields: Math.max(a.fields, b.fields),
  aliases: Math.max(a.aliases, b.aliases),
  directives: Math.max(a.directives, b.directives),
  rootFields: Math.max(a.rootFields, b.rootFields),
});
