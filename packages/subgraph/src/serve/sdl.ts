import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, visit } from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
import { withListSizes } from './list-size.ts';
import { mutationSdl } from './mutation-sdl.ts';

const KIT = path.resolve(import.meta.dirname, '..');
const DIRECTIVES = [
  '@key',
  '@shareable',
  '@external',
  '@requires',
  '@provides',
  '@tag',
  '@inaccessible',
  '@authenticated',
  '@requiresScopes',
  '@policy',
  '@cost',
  '@listSize',
];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(DIRECTIVES)})\n`;

/** Whoever changes something is an agency: contracts for other audiences have no mutations, however many there come to be. */
const FOR_PARTNERS = 'extend type Mutation @tag(name: "partner")';

/** All SDL files below a folder, in the order of their paths, so that the schema never depends on the file system. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** The folder of a subgraph's sources lies in that of its domain. */
const domainOf = (folder: string) => path.basename(path.dirname(path.resolve(folder)));

const read = (file: string) => readFileSync(file, 'utf8');

function namesIn(document: DocumentNode): { defined: Set<string>; used: Set<string> } {
  const defined = new Set<string>();
  const used = new Set<string>();
  visit(document, {
    enter(node) {
      if ('name' in node && node.kind.endsWith('TypeDefinition')) {
        defined.add(node.name.value);
      }
      if (node.kind === Kind.NAMED_TYPE) used.add(node.name.value);
    },
  });
  return { defined, used };
}

const changesSomething = (node: DefinitionNode) =>
  (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
  node.name.value === 'Mutation';

/** A Relay connection and its edge: alike for every type, hence made, not written. */
const connectionOf = (node: string) => `
"A page of a list of ${node}."
type ${node}Connection {
  "How many there are in the whole list, under the same filter."
  totalCount: Int!
  "The page, each with its cursor."
  edges: [${node}Edge!]!
  "The page without cursors."
  nodes: [${node}!]!
  "Where the page stands in the list."
  pageInfo: PageInfo!
}
"One row of a page."
type ${node}Edge {
  "Names this place in the list; to be given as \`after\`."
  cursor: String!
  "The row."
  node: ${node}!
}
`;

/**
 * A subgraph's schema language: its own files, the shared value types, a stub for every type of another subgraph that it
 * names but does not extend, the connections it names with the sizes of lists, and the mutations of the records it takes in.
 */
export function readSdl(folder: string): DocumentNode {
  const written = [LINK, ...[folder, path.join(KIT, 'values')].flatMap(filesIn).map(read)];
  const own = [...written, ...mutationSdl(parse(written.join('\n')), domainOf(folder))];
  const { defined, used } = namesIn(parse(own.join('\n')));
  const connections = [...used]
    .filter((name) => name.endsWith('Connection') && !defined.has(name))
    .map((name) => connectionOf(name.slice(0, -'Connection'.length)));
  const stubs = filesIn(path.join(KIT, 'borrowed'))
    .map(read)
    .filter((stub) => {
      const [name] = namesIn(parse(stub)).defined;
      return name !== undefined && used.has(name) && !defined.has(name);
    });
  const tags = parse(own.join('\n')).definitions.some(changesSomething) ? [FOR_PARTNERS] : [];
  return withListSizes(parse([...own, ...connections, ...stubs, ...tags].join('\n')));
}
