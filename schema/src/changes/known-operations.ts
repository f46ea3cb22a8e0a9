import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import type { Document, Manifest } from '../documents/manifest.ts';
import { operations } from '../operations.ts';
import type { Operation } from '../operations.ts';
import { ROOT } from '../subgraphs.ts';

function documentsOf(file: string): readonly Document[] {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Manifest).operations;
  } catch (error) {
    throw new OperatorError(`${file} is no manifest of documents: ${String(error)}`);
  }
}

/**
 * Every operation that is known to be sent: those of the contract, and the trusted documents of our own manifest and of
 * others, whose paths are the caller's. A text that comes twice counts once.
 */
export function knownOperations(manifests: readonly string[], caller: string): Operation[] {
  const own = operations().map(({ name, text }) => ({
    name: `schema/operations/${name}.graphql`,
    text,
  }));
  const files = [
    path.join(ROOT, 'schema/documents.json'),
    ...manifests.map((file) => path.resolve(caller, file)),
  ];
  const trusted = files.flatMap((file) =>
    documentsOf(file).map(({ name, body }) => ({
      name: `${name} of ${path.relative(ROOT, file)}`,
      text: body,
    })),
  );
  const byText = new Map([...trusted, ...own].map((operation) => [operation.text, operation]));
  return [...byText.values()];
}
