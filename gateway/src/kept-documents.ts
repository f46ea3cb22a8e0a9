import type { DocumentNode } from 'graphql';
import { keptOfOperations, sizeOf } from './kept-of-operations.ts';

/**
 * Documents that were valid, by what Apollo Server names them; of one schema alone. Its own store counts their text and comes
 * to 30 MiB, which a parsed document exceeds many times over.
 */
export class KeptDocuments {
  readonly #documents = keptOfOperations<string, DocumentNode>();

  get(name: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#documents.get(name));
  }

  set(name: string, document: DocumentNode): Promise<void> {
    this.#documents.set(name, document, sizeOf(document));
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
