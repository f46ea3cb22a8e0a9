import { openedSubgraph } from '@jiedui/testing';
import { subgraph } from '../src/subgraph.ts';

/** This subgraph with its facts, on a database of the calling spec's own. */
export const opened = () => openedSubgraph(subgraph);
