import path from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@jiedui/config';

export interface DocumentsOptions {
  /** Folders of operations; our own where none is named. */
  readonly from: readonly string[];
  /** The manifest to write; the committed one where none is named. */
  readonly to?: string;
}

/** Reads the words of the command line, whose paths are the caller's. @throws OperatorError for any other word. */
export function documentsOptions(words: readonly string[], caller: string): DocumentsOptions {
  const { from = [], to } = parsed(words);
  if (from.length > 0 && to === undefined)
    throw new OperatorError('Say by --to which file to write for these folders; see --help');
  const resolved = (place: string) => path.resolve(caller, place);
  return { from: from.map(resolved), ...(to !== undefined && { to: resolved(to) }) };
}

function parsed(words: readonly string[]) {
  try {
    const options = {
      from: { type: 'string', multiple: true },
      to: { type: 'string' },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : ''}; see --help`);
  }
}
