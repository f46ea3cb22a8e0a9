import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * How many documents are kept parsed and validated, as many as plans. Apollo Server's own store counts their text and comes
 * to 30 MiB, which a parsed document exceeds many times over: clients that write values into their queries filled the memory.
 */
const MOST_DOCUMENTS = 2_000;

/** Documents that were valid, by what Apollo Server names them; of one schema alone. */
export class KeptDocuments {
  readonly #documents = new LRUCache<string, DocumentNode>({ max: MOST_DOCUMENTS });

  get(name: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#documents.get(name));
  }

  set(name: string, document: DocumentNode): Promise<void> {
    this.#documents.set(name, document);
    return Promise.resolve();
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(name));
  }

  /** Another schema is served: what was valid by the one before says nothing. */
  clear(): void {
    this.#documents.clear();
  }
}
