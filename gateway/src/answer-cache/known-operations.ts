import type { Identity } from '@jiedui/identity';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { keptOfOperations, sizeOf } from '../kept-of-operations.ts';
import type { Question } from './question.ts';

/** A graph, as far as its answers are kept: what it shows to whom. */
export interface AnsweringGraph {
  readonly schema: GraphQLSchema;
  readonly rights: {
    denials(document: DocumentNode, identity: Identity | undefined): { readonly key: string };
  };
}

/** An operation that a graph has answered. */
export interface KnownOperation {
  readonly graph: AnsweringGraph;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

type Numbered = KnownOperation & { readonly number: number };

const nameOf = ({ text, operationName }: Question) => `${operationName} ${text}`;

/** Recognises operations by their texts, so that whoever asks one again need not have it parsed. */
export class KnownOperations {
  readonly #known = keptOfOperations<string, Numbered>();
  readonly #unkept = keptOfOperations<string, true>();
  #last = 0;

  /** The operation of a question, if this graph has answered it. */
  find(question: Question, graph: AnsweringGraph): KnownOperation | undefined {
    const known = this.#known.get(nameOf(question));
    return known?.graph === graph ? known : undefined;
  }

  /** By what an answer to it is kept: whoever may see other fields of it has another. Undefined for one that is unknown. */
  key(
    question: Question,
    graph: AnsweringGraph,
    identity: Identity | undefined,
  ): string | undefined {
    const known = this.#known.get(nameOf(question));
    if (known?.graph !== graph) return undefined;
    const { key } = graph.rights.denials(known.document, identity);
    return `${String(known.number)} ${key} ${question.variables}`;
  }

  learn(question: Question, operation: KnownOperation): void {
    if (this.find(question, operation.graph)) return;
    this.#last += 1;
    this.#known.set(
      nameOf(question),
      { ...operation, number: this.#last },
      sizeOf(operation.document),
    );
  }

  /** Whether answers to it could not be kept so far, as far as is remembered. */
  isUnkept(question: Question): boolean {
    return this.#unkept.has(nameOf(question));
  }

  noteUnkept(question: Question, document: DocumentNode): void {
    this.#unkept.set(nameOf(question), true, sizeOf(document));
  }
}
