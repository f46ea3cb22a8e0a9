import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Example } from './options.ts';

interface Listed {
  /** A file beside the list, without its ending. */
  readonly operation: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly variables: object;
}

/** What GraphiQL offers: the `operations/examples.json` beside a supergraph; nothing where there is none. */
export async function readExamples(supergraphFile: string): Promise<Example[]> {
  const folder = path.join(path.dirname(supergraphFile), 'operations');
  const list = path.join(folder, 'examples.json');
  if (!existsSync(list)) return [];
  const listed = JSON.parse(await readFile(list, 'utf8')) as Listed[];
  return Promise.all(
    listed.map(async ({ operation, title, variables }) => ({
      title: `${title.zh} · ${title.en}`,
      query: await readFile(path.join(folder, `${operation}.graphql`), 'utf8'),
      variables,
    })),
  );
}
