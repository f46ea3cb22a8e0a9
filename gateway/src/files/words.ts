import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError, z } from '@jiedui/config';

const said = z.record(z.string(), z.record(z.string(), z.string().min(1)));

const words = z.object({
  languages: z.array(z.string().min(2)),
  fields: said,
  values: said,
  // A file of before there were any is good as well.
  codes: z.record(z.string(), z.string()).default({}),
  qualifiedBy: z.record(z.string(), z.array(z.string())),
  totals: z.record(
    z.string(),
    z.object({ figures: z.array(z.string()), counted: z.string(), silent: z.string() }),
  ),
  numbers: z.array(z.string()),
  wholeOf: z.record(z.string(), z.object({ field: z.string(), digits: z.int().positive() })),
});

/** The fields of a total. */
interface TotalWords {
  readonly figures: readonly string[];
  /** How many records it counts, and how many of them state no figure. */
  readonly counted: string;
  readonly silent: string;
}

/** What a graph calls its fields and values where people read them, and how its figures are written. */
export interface Words {
  /** The first is that of who says nothing. */
  readonly languages: readonly string[];
  /** By `Type.field`, else by `field`: what it is called in each language. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By `Enum.VALUE`; `Boolean.true` and `Boolean.false`; those of `codes`. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fields of text whose values are codes, by `Type.field`: the name before the point of their `values`. */
  readonly codes: Readonly<Record<string, string>>;
  /** Fields of a type without which its figure says more than is known: a file always has them. */
  readonly qualifiedBy: Readonly<Record<string, readonly string[]>>;
  /** Types that sum up records: where as many are silent as are counted, their figures say nothing, and are no zero. */
  readonly totals: Readonly<Record<string, TotalWords>>;
  /** Scalars, besides those of GraphQL, that are numbers written as text. */
  readonly numbers: readonly string[];
  /** By the name of a field that counts in small coin: the field of the same type that says it in whole ones. */
  readonly wholeOf: Readonly<Record<string, { readonly field: string; readonly digits: number }>>;
}

/** Of a graph that has none: fields and values are called what the schema calls them. */
export const NO_WORDS: Words = {
  languages: [],
  fields: {},
  values: {},
  codes: {},
  qualifiedBy: {},
  totals: {},
  numbers: [],
  wholeOf: {},
};

/**
 * The `words.json` beside a supergraph, or of a contract two folders up; none where there is no such file.
 * @throws OperatorError where it cannot be read.
 */
export function readWords(supergraphFile: string): Words {
  const own = path.dirname(supergraphFile);
  const isContract = path.basename(path.dirname(own)) === 'contracts';
  const file = path.join(own, isContract ? '../..' : '.', 'words.json');
  if (!existsSync(file)) return NO_WORDS;
  try {
    return words.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new OperatorError(`${file} has no words for files: ${(error as Error).message}`);
  }
}
