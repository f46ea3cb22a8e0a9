import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { OperatorError } from '@jiedui/config';
import { RULE_FEATURES } from '../rights/read-rules.ts';
import type { Policies } from '../rights/rights.ts';
import { Graph } from './graph.ts';
import type { Sources } from './types.ts';

export interface LoadOptions {
  /** Opens the ways to all subgraphs that the supergraph names. */
  readonly open: (subgraphs: readonly { name: string; url: string }[]) => Sources;
  readonly policies?: Policies | undefined;
  /** Whether plans that are used again are compiled; they are. */
  readonly compiledPlans?: boolean | undefined;
}

/**
 * Apollo's own gateway refuses supergraphs with rules of access, since it keeps none; ours keeps them.
 * Whatever else a supergraph calls necessary for security or execution stays refused.
 */
const SUPPORTED_FEATURES = new Set([...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, ...RULE_FEATURES]);

/** Reads a composed supergraph; nothing is composed and no subgraph is asked. @throws OperatorError */
export function loadGraph(sdl: string, { open, ...options }: LoadOptions): Graph {
  try {
    const supergraph = Supergraph.build(sdl, {
      supportedFeatures: SUPPORTED_FEATURES,
      validateSupergraph: true,
    });
    return new Graph({
      supergraph,
      sdl,
      ...options,
      open: () => open(supergraph.subgraphsMetadata()),
    });
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      `The supergraph cannot be loaded: ${firstLine(reasonOf(error))}; compose it again`,
    );
  }
}

/** Where several things are wrong, Apollo's error has no words of its own. */
function reasonOf(error: unknown): string {
  const { causes: [cause] = [] } = error as { causes?: readonly Error[] };
  if (cause) return cause.message;
  return error instanceof Error ? error.message : String(error);
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? text;
