import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError } from '@jiedui/config';

/**
 * The supergraph of a contract: `contracts/<name>/supergraph.graphql` beside the whole one, which is taken where no contract
 * is named. @throws ConfigurationError for a contract that is not there, with those that are.
 */
export function contractFile(supergraphFile: string, contract: string | undefined): string {
  if (contract === undefined) return supergraphFile;
  const folder = path.join(path.dirname(supergraphFile), 'contracts');
  const known = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (known.includes(contract)) return path.join(folder, contract, 'supergraph.graphql');
  const words =
    known.length === 0
      ? `names a contract, but there is no ${folder}; make the contracts by \`npm run compose\``
      : `must be one of ${known.join(', ')}`;
  throw new ConfigurationError([`CONTRACT ${words}, not ${JSON.stringify(contract)}`]);
}
