import { parseArgs } from 'node:util';
import { OperatorError } from '@jiedui/config';

export interface ChangesOptions {
  /** A commit, branch or tag. */
  readonly against?: string;
  /** Manifests of documents that must go on working, besides our own. */
  readonly documents: readonly string[];
  /** Without git, compare nothing rather than fail. */
  readonly gitOptional: boolean;
}

/** Reads the words of the command line. @throws OperatorError for any other word. */
export function changesOptions(words: readonly string[]): ChangesOptions {
  try {
    const options = {
      against: { type: 'string' },
      documents: { type: 'string', multiple: true },
      'git-optional': { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...words], options });
    return {
      documents: values.documents ?? [],
      gitOptional: values['git-optional'] ?? false,
      ...(values.against !== undefined && { against: values.against }),
    };
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : ''}; see --help`);
  }
}
