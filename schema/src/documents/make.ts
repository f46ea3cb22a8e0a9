import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { buildSchema } from 'graphql';
import { operations, operationsIn } from '../operations.ts';
import type { Operation } from '../operations.ts';
import { invalidOperations } from '../rules/operations.ts';
import { ROOT } from '../subgraphs.ts';
import { documentsFile, manifestOf, printManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { DocumentsOptions } from './options.ts';

/** Writes a manifest and says so. @throws OperatorError that names everything wrong with the operations. */
export function makeDocuments({ from, to }: DocumentsOptions): string {
  const texts = from.length === 0 ? operations() : from.flatMap(operationsIn);
  if (texts.length === 0)
    throw new OperatorError(`There is no .graphql file in ${from.join(', ')}`);
  const file = to ?? path.join(ROOT, documentsFile().path);
  const manifest = checked(texts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, printManifest(manifest));
  return `${file}: ${String(manifest.operations.length)} documents`;
}

function checked(texts: readonly Operation[]): Manifest {
  const api = buildSchema(readFileSync(path.join(ROOT, 'schema/api.graphql'), 'utf8'));
  const wrong = texts.flatMap((operation) => {
    try {
      return invalidOperations(api, [operation]);
    } catch (error) {
      return [`${operation.name}: ${error instanceof Error ? error.message : ''}`];
    }
  });
  if (wrong.length > 0) throw new OperatorError(wrong.join('\n'));
  try {
    return manifestOf(texts);
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : String(error));
  }
}
