import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import type { Example } from './options.ts';

interface Listed {
  /** A file beside the list, without its ending; it begins with its number. */
  readonly operation: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly variables: object;
}

/**
 * What the query page offers: the `operations/examples.json` beside a supergraph; nothing where there is none. A contract, two
 * folders further in, offers what its own `api.graphql` answers of those of the whole.
 */
export async function readExamples(supergraphFile: string): Promise<Example[]> {
  const own = path.dirname(supergraphFile);
  const isContract = path.basename(path.dirname(own)) === 'contracts';
  const folder = path.join(own, isContract ? '../..' : '.', 'operations');
  const list = path.join(folder, 'examples.json');
  if (!existsSync(list)) return [];
  const text = await readFile(list, 'utf8');
  const examples = await Promise.all(
    (JSON.parse(text) as Listed[]).map(async ({ operation, title, variables }) => ({
      id: `q${operation.slice(0, 2)}`,
      title,
      query: await readFile(path.join(folder, `${operation}.graphql`), 'utf8'),
      variables,
    })),
  );
  return answeredBy(path.join(own, 'api.graphql'), examples);
}

async function answeredBy(api: string, examples: readonly Example[]): Promise<Example[]> {
  if (!existsSync(api)) return [...examples];
  const schema = buildSchema(await readFile(api, 'utf8'));
  return examples.filter(({ query }) => validate(schema, parse(query)).length === 0);
}
