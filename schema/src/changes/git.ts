import { execFileSync } from 'node:child_process';
import { OperatorError } from '@jiedui/config';

/** A state of the repository to compare with. */
export interface Base {
  readonly commit: string;
  /** Why this one, in words. */
  readonly why: string;
}

/** A repository, as far as comparing needs it. */
export class Git {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What a command prints; undefined where it fails, or where there is no git. */
  #ask(...words: readonly string[]): string | undefined {
    try {
      return execFileSync('git', ['-C', this.#folder, ...words], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return undefined;
    }
  }

  #commit(ref: string): string | undefined {
    return this.#ask('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim();
  }

  /** Where this branch left main; on main itself, and where there is none, the last commit. Undefined without history. */
  base(): Base | undefined {
    const head = this.#commit('HEAD');
    if (head === undefined) return undefined;
    for (const main of ['origin/main', 'main']) {
      const commit = this.#ask('merge-base', 'HEAD', main)?.trim();
      if (commit && commit !== head) return { commit, why: `where this branch left ${main}` };
    }
    return { commit: head, why: 'the last commit' };
  }

  /** @throws OperatorError where there is no such commit. */
  named(ref: string): Base {
    const commit = this.#commit(ref);
    if (commit === undefined)
      throw new OperatorError(`--against ${ref}: there is no such commit, branch or tag here`);
    return { commit, why: ref };
  }

  /** A file as it was, by its path from the root; undefined where there was none. */
  show({ commit }: Base, file: string): string | undefined {
    return this.#ask('show', `${commit}:${file}`);
  }
}
