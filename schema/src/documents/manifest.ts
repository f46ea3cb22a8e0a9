import { createHash } from 'node:crypto';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { MadeFile } from '../made-file.ts';
import { operations } from '../operations.ts';
import type { Operation } from '../operations.ts';

const MADE_BY = 'npm run documents -w schema';

/** One document of a manifest. */
export interface Document {
  /** SHA-256 of the body, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The text, to the letter as it is sent. */
  readonly body: string;
}

/** What Apollo's tools call a persisted query manifest: Apollo Client and Router read it too. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly Document[];
}

/** From the harmless to what demands the most: the type of a text is the last of its operations' types here. */
const TYPES = [OperationTypeNode.QUERY, OperationTypeNode.SUBSCRIPTION, OperationTypeNode.MUTATION];

/**
 * A text may hold several operations, of which the client names one when it sends all of it: then the file's name stands
 * for them. @throws Error for a text that is no GraphQL or holds no operation.
 */
function documentOf({ name, text }: Operation): Document {
  const found = parse(text).definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const type = TYPES.findLast((each) => found.some(({ operation }) => operation === each));
  if (type === undefined) throw new Error(`${name} holds no operation`);
  const own = found.length === 1 ? found[0]?.name?.value : undefined;
  const id = createHash('sha256').update(text).digest('hex');
  return { id, name: own ?? name, type, body: text };
}

/** The manifest of some operations. A text that comes twice stands in it once. */
export function manifestOf(texts: readonly Operation[]): Manifest {
  const documents = new Map(texts.map(documentOf).map((document) => [document.id, document]));
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [...documents.values()],
  };
}

export const printManifest = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

/** The committed manifest of our own operations. */
export const documentsFile = (): MadeFile => ({
  path: 'schema/documents.json',
  text: printManifest(manifestOf(operations())),
  madeBy: MADE_BY,
});
