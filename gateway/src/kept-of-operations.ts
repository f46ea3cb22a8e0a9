import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Operations of which something is kept. */
const MOST = 2_000;
/**
 * Characters of all their documents: what is made of a document takes some sixty times its text. So clients that write
 * values into long queries, and whoever fills them with comments, do not fill the memory.
 */
const MOST_CHARACTERS = 1_000_000;

/** What is kept of operations, each of them set with the `size` of its document; what was used last stays. */
export const keptOfOperations = <K extends object | string, V extends object | string | true>(
  most = MOST,
): LRUCache<K, V> => new LRUCache<K, V>({ max: most, maxSize: MOST_CHARACTERS });

/** Characters of a document's text; one for a document that was never a text. */
export const sizeOf = ({ loc }: DocumentNode): { readonly size: number } => ({
  size: Math.max(1, loc?.source.body.length ?? 1),
});
