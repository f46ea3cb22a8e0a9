import { Lexer, parse, Source, TokenKind } from 'graphql';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { KnownCode } from '../error-codes.ts';
import type { Excess } from './excess.ts';
import type { Limits } from './limits.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** Each part of a shape with its code and how it is said, in the order in which they are looked at. */
const RULES: readonly (readonly [keyof Shape, KnownCode, string])[] = [
  ['depth', 'TOO_DEEP', 'levels of fields'],
  ['operations', 'TOO_MANY_OPERATIONS', 'operations'],
  ['directives', 'TOO_MANY_DIRECTIVES', 'directives'],
  ['aliases', 'TOO_MANY_ALIASES', 'aliases'],
  ['fields', 'TOO_MANY_FIELDS', 'fields'],
  // Of a fragment they are its own fields, so this comes last.
  ['rootFields', 'TOO_MANY_ROOT_FIELDS', 'fields side by side at the top'],
];

/** The limits that a document is judged by. */
export const DOCUMENT_LIMITS = ['tokens', ...RULES.map(([name]) => name)] as const;

/** Characters of texts whose judgement is remembered. */
const REMEMBERED = 4 * 1024 * 1024;

/** Says of a document's text whether its shape is within the limits. A text that was seen lately costs one look. */
export class DocumentJudge {
  readonly #limits: Limits;
  readonly #verdicts = new LRUCache<string, { readonly excess: Excess | undefined }>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, text) => text.length + 100,
  });

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** What of it is too much; undefined where nothing is, and for what is no GraphQL: that is said by who parses it. */
  judge(text: string): Excess | undefined {
    const known = this.#verdicts.get(text);
    if (known) return known.excess;
    const excess = this.#look(text);
    this.#verdicts.set(text, { excess });
    return excess;
  }

  #look(text: string): Excess | undefined {
    const { tokens } = this.#limits;
    const document = parsed(text, tokens);
    if (document) return this.#compare(shapeOf(document));
    return hasMoreTokens(text, tokens) ? tooManyTokens(tokens) : undefined;
  }

  #compare(shape: Shape): Excess | undefined {
    for (const [name, code, words] of RULES) {
      const [limit, actual] = [this.#limits[name], shape[name]];
      if (actual <= limit) continue;
      const isEndless = name === 'depth' && actual === Number.MAX_SAFE_INTEGER;
      const message = isEndless
        ? 'A fragment of the document is spread within itself, which nests fields without end'
        : `The document has ${String(actual)} ${words}; at most ${String(limit)} are answered`;
      return { code, message, limit, actual };
    }
    return undefined;
  }
}

function parsed(text: string, maxLexicalTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxLexicalTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

function hasMoreTokens(text: string, limit: number): boolean {
  try {
    const lexer = new Lexer(new Source(text));
    for (let count = 0; count <= limit; count += 1)
      if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

const tooManyTokens = (limit: number): Excess => ({
  code: 'TOO_MANY_TOKENS',
  message: `The document has more than ${String(limit)} words and signs; send less at a time, and values as variables`,
  limit,
  actual: limit + 1,
});
