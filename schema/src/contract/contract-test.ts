import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sending } from '../operations.ts';

const EXPECTED = path.resolve(import.meta.dirname, '../../contract/expected');

/** What must hold at one path of an answer, or at several paths together. */
export type Expectation = { readonly path: string | readonly string[] } & (
  | { readonly equals: unknown }
  | { readonly contains: unknown }
  | { readonly containsAll: readonly unknown[] }
  | { readonly count: number }
  | { readonly containsAllQuotesOf: string }
);

/** An operation with variables, and what the facts of the seed settle about its answer. */
export interface ContractTest extends Sending {
  readonly name: string;
  readonly expect: readonly Expectation[];
}

export const contractTests = (): ContractTest[] =>
  JSON.parse(readFileSync(path.join(EXPECTED, 'seed.json'), 'utf8')) as ContractTest[];

/** The quotes of a file of facts, each under the fact's id. The file is named as seen from the expectations. */
export function quotesOf(file: string): { readonly id: string; readonly quote: string }[] {
  const { facts } = JSON.parse(readFileSync(path.resolve(EXPECTED, file), 'utf8')) as {
    facts: { id: string; quoteZh: string }[];
  };
  return facts.map(({ id, quoteZh }) => ({ id, quote: quoteZh }));
}
