import { startChild, stop } from '../contenders/child.ts';
import { startProgram } from '../contenders/start-program.ts';

/** A gateway over one supergraph, running. */
export interface Gateway {
  readonly url: string;
  stop(): Promise<void>;
}

export type StartGateway = (supergraphFile: string) => Promise<Gateway>;

/** The product's program as an operator starts it for any graph: nothing but these variables, all limits on. */
export const ours: StartGateway = async (supergraphFile) => {
  const { child, origin } = await startProgram('gateway/src/main.ts', {
    SUPERGRAPH_FILE: supergraphFile,
  });
  return { url: `${origin}/graphql`, stop: () => stop(child) };
};

export const stock: StartGateway = (supergraphFile) =>
  startChild('bench/src/federation-audit/stock-program.ts', { SUPERGRAPH_FILE: supergraphFile });
