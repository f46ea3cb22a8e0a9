import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from '@jiedui/config';
import { explorerDocuments } from './explorer-documents.ts';
import { readTrustedDocuments, TrustedDocuments } from './manifest.ts';

export const OUR_DOCUMENTS = fileURLToPath(
  new URL('../../../schema/documents.json', import.meta.url),
);

/** What is done with documents that are not in the manifest: served and told in the log, or refused. */
export interface DocumentTrust {
  readonly mode: 'log' | 'only';
  readonly documents: TrustedDocuments;
}

/** The variables that say which documents are trusted. */
export const documentVariables = {
  TRUSTED_DOCUMENTS: z.enum(['off', 'log', 'only']).default('off'),
  TRUSTED_DOCUMENTS_FILE: z.string().default(OUR_DOCUMENTS),
};

interface Variables {
  readonly TRUSTED_DOCUMENTS: 'off' | DocumentTrust['mode'];
  readonly TRUSTED_DOCUMENTS_FILE: string;
  readonly EXPLORER_DOCUMENTS_FILE?: string;
}

/**
 * Reads the manifest, unless documents are not looked at. What pages of our own send is trusted with it.
 * @throws OperatorError for a file that is none.
 */
export function documentTrustFrom(
  { TRUSTED_DOCUMENTS: mode, TRUSTED_DOCUMENTS_FILE: file, EXPLORER_DOCUMENTS_FILE }: Variables,
  caller: string,
): DocumentTrust | undefined {
  if (mode === 'off') return undefined;
  const own = readTrustedDocuments(resolve(caller, file)).all;
  const explorers =
    EXPLORER_DOCUMENTS_FILE === undefined
      ? []
      : explorerDocuments(resolve(caller, EXPLORER_DOCUMENTS_FILE));
  return { mode, documents: new TrustedDocuments([...own, ...explorers]) };
}
