import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { OperatorError, z } from '@jiedui/config';

/** A document that clients may send by its id alone. */
export interface TrustedDocument {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly body: string;
}

const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string().min(1),
    }),
  ),
});

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const IS_SHA256 = /^[0-9a-f]{64}$/;

/** The documents of a manifest, by id and by the hash of their text. A tool may choose ids of its own. */
export class TrustedDocuments {
  readonly #byId = new Map<string, TrustedDocument>();

  /** @throws Error for an id that stands for two texts, or looks like a hash and is that of another text. */
  constructor(documents: readonly TrustedDocument[]) {
    for (const document of documents) {
      const { id, name, body } = document;
      const hash = hashOf(body);
      if (IS_SHA256.test(id) && id !== hash) throw new Error(`the id of ${name} is not its hash`);
      if ((this.#byId.get(id)?.body ?? body) !== body)
        throw new Error(`the id of ${name} stands for another document too`);
      this.#byId.set(id, document).set(hash, document);
    }
  }

  get all(): readonly TrustedDocument[] {
    return [...new Set(this.#byId.values())];
  }

  /** What they are called. */
  get names(): string[] {
    return [...new Set(this.all.map(({ name }) => name))];
  }

  /** The document of an id, or of a text's hash. */
  find(id: string): TrustedDocument | undefined {
    return this.#byId.get(id);
  }
}

/** Reads a manifest. @throws OperatorError that says what is wrong with the file, and how to make one. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  try {
    return new TrustedDocuments(manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).operations);
  } catch (error) {
    throw new OperatorError(
      `${file} ${reasonOf(error)}; set TRUSTED_DOCUMENTS_FILE to a manifest, or make ours by \`npm run documents -w schema\``,
    );
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `is no manifest of documents (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined) return `cannot be read (${code})`;
  return error instanceof SyntaxError ? 'is no JSON' : `is no manifest of documents: ${message}`;
}
