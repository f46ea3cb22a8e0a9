import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { explorerDocuments } from '../trusted-documents/explorer-documents.ts';
import { readTrustedDocuments, TrustedDocuments } from '../trusted-documents/manifest.ts';

interface Variables {
  readonly EXPLORER_DOCUMENTS_FILE: string;
  readonly TRUSTED_DOCUMENTS_FILE: string;
}

/**
 * The documents that a link to a file may name: those of the manifest and those of the explorer. Where a file is not there,
 * there are none of it. @throws OperatorError for a file that is no such list.
 */
export function linkedDocumentsFrom(
  { EXPLORER_DOCUMENTS_FILE, TRUSTED_DOCUMENTS_FILE }: Variables,
  caller: string,
): TrustedDocuments {
  const trusted = resolve(caller, TRUSTED_DOCUMENTS_FILE);
  return new TrustedDocuments([
    ...(existsSync(trusted) ? readTrustedDocuments(trusted).all : []),
    ...explorerDocuments(resolve(caller, EXPLORER_DOCUMENTS_FILE)),
  ]);
}
