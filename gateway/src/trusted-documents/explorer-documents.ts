import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OperatorError, z } from '@jiedui/config';
import { getOperationAST, parse } from 'graphql';
import { hashOf } from './manifest.ts';
import type { TrustedDocument } from './manifest.ts';

const OF_THE_EXPLORER = fileURLToPath(new URL('../../../explorer/documents.json', import.meta.url));

/** The variable that says which documents pages of our own send. */
export const explorerVariables = {
  EXPLORER_DOCUMENTS_FILE: z.string().default(OF_THE_EXPLORER),
};

/** Texts by their SHA-256, as the explorer is built with them. @throws OperatorError for a file that holds no such. */
export function explorerDocuments(file: string): TrustedDocument[] {
  if (!existsSync(file)) return [];
  try {
    const texts = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    return Object.entries(texts).map(([id, text]) => documentOf(id, text));
  } catch (error) {
    throw new OperatorError(
      `${file} is no map of SHA-256 to document: ${(error as Error).message}`,
    );
  }
}

function documentOf(id: string, body: string): TrustedDocument {
  if (id !== hashOf(body)) throw new Error(`${id} is not the hash of its text`);
  const operation = getOperationAST(parse(body));
  if (!operation) throw new Error(`${id} has not one operation`);
  return { id, name: operation.name?.value ?? '', type: operation.operation, body };
}
