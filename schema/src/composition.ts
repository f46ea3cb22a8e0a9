import { composeServices } from '@apollo/composition';
import type { CompositionSuccess } from '@apollo/composition';
import { parse, print, printSchema } from 'graphql';
import type { DefinitionNode, DocumentNode, GraphQLSchema } from 'graphql';

/** A subgraph as composition sees it. */
export interface SubgraphSdl {
  readonly name: string;
  /** Where the gateway reaches it unless told otherwise. */
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** What composition deems worth a look, without refusing it. */
export type CompositionHint = CompositionSuccess['hints'][number];

export interface Composition {
  /** What the gateway plans with. */
  readonly supergraph: string;
  /** What clients see. */
  readonly api: GraphQLSchema;
  /** The supergraph, as composition itself knows it. */
  readonly schema: CompositionSuccess['schema'];
  readonly hints: readonly CompositionHint[];
}

/** One graph of several subgraphs, or every reason why they are none, in composition's own words. */
export function compose(
  subgraphs: readonly SubgraphSdl[],
): Composition | { readonly errors: readonly string[] } {
  const result = composeServices([...subgraphs]);
  if (result.errors) return { errors: result.errors.map(({ message }) => message) };
  return {
    supergraph: `${result.supergraphSdl.trimEnd()}\n`,
    api: result.schema.toAPISchema().toGraphQLJSSchema(),
    schema: result.schema,
    hints: result.hints,
  };
}

const nameOf = (node: DefinitionNode) => ('name' in node ? node.name.value : '');

/** The API as text: types by name, so that moving a file changes nothing; fields as their authors ordered them. */
export function printApi(api: GraphQLSchema): string {
  const { definitions } = parse(printSchema(api));
  const sorted = definitions.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return `${sorted.map(print).join('\n\n')}\n`;
}
