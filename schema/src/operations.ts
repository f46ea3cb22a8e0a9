import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../operations');

/** Something a client sends, word for word. */
export interface Operation {
  /** The file's name without its ending, such as `01-pairing-page`. */
  readonly name: string;
  readonly text: string;
}

/** What an operation is sent with. */
export interface Sending {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Example extends Sending {
  readonly title: { readonly zh: string; readonly en: string };
}

/** The operations of a folder and those beneath it: one in each `.graphql` file, in the order of their names. */
export const operationsIn = (folder: string): Operation[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.graphql'.length),
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));

export const operations = (): Operation[] => operationsIn(FOLDER);

export const examples = (): Example[] =>
  JSON.parse(readFileSync(path.join(FOLDER, 'examples.json'), 'utf8')) as Example[];
