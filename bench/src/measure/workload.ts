import { operations } from '@jiedui/schema/operations';
import { numbers } from '../generated/record.ts';
import { pairingOf } from '../generated/pairing.ts';
import type { Size } from '../generated/pairing.ts';

export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation of the contract, word for word, with the variables it is sent with in turn. */
export interface Workload {
  readonly title: string;
  readonly requests: readonly Request[];
}

const PAGE_SIZE = 20;

export function textOf(name: string): string {
  const found = operations().find((operation) => operation.name === name);
  if (!found) throw new Error(`The contract has no operation ${name}`);
  return found.text;
}

/** The page about one pairing, of each pairing in turn. */
export const page = (size: Pick<Size, 'pairings'>): Workload => ({
  title: 'pairing page (operation 01)',
  requests: numbers(size.pairings).map((n) => ({
    query: textOf('01-pairing-page'),
    variables: { id: pairingOf(n, size).id },
  })),
});

/** Twenty pairings with counts and the first five of each domain: the first page, as everyone asks it. */
export const list = (): Workload => ({
  title: `list of ${String(PAGE_SIZE)} (operation 40)`,
  requests: [{ query: textOf('40-list'), variables: { first: PAGE_SIZE } }],
});
