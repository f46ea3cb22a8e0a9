import { readFileSync } from 'node:fs';
import path from 'node:path';

export const SUPERGRAPH_FILE = path.resolve(import.meta.dirname, '../supergraph.graphql');

/** The committed supergraph. It is never composed at start-up: one subgraph down would stop all others. */
export const readSupergraph = (): string => readFileSync(SUPERGRAPH_FILE, 'utf8');
