import type { Request } from './workload.ts';

/** The operation of a client that writes values into the text: no two numbers have the same. */
export const unseen = (pairing: string, number: number): Request => ({
  query: `{ pairing(id: "${pairing}") { id timeline(first: 5) { nodes { asked${String(number)}: title { zh } } } } }`,
  variables: {},
});
