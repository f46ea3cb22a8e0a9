import { Kind, parse, specifiedRules, validate, ValuesOfCorrectTypeRule } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { failure } from './failure.ts';

/** A document that is valid, and what is in it. */
export interface ValidDocument {
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

/** Documents kept parsed and validated. A gateway sends few; a stranger's must not fill the memory, many or long. */
const MOST_DOCUMENTS = 2000;
const MOST_CHARACTERS = 1_000_000;

/** Parses and validates each document once. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #known = new LRUCache<string, ValidDocument | ExecutionResult>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, query) => Math.max(1, query.length),
  });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** A document, or why it is none. */
  of(query: string): ValidDocument | ExecutionResult {
    let known = this.#known.get(query);
    if (known) return known;
    known = this.#judged(query);
    this.#known.set(query, known);
    return known;
  }

  #judged(query: string): ValidDocument | ExecutionResult {
    let document: DocumentNode;
    try {
      document = parse(query, { noLocation: true });
    } catch (error) {
      return failure('GRAPHQL_PARSE_FAILED', [error as Error]);
    }
    // The gateway does not know how our scalars are written, so a wrong literal is first met here.
    const wrongValues = validate(this.#schema, document, [ValuesOfCorrectTypeRule]);
    if (wrongValues.length > 0) return failure('BAD_INPUT', wrongValues);
    const errors = validate(this.#schema, document, specifiedRules);
    return errors.length > 0 ? failure('GRAPHQL_VALIDATION_FAILED', errors) : contentOf(document);
  }
}

function contentOf(document: DocumentNode): ValidDocument {
  const operations: OperationDefinitionNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as never;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return { document, operations, fragments };
}
