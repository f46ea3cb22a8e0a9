/** The subgraph that keeps for all others what their records name, and what the other side says of them. */
export const CORE = 'pairings';
