import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

const OUR_SUPERGRAPH = path.resolve(import.meta.dirname, '../../../../schema/supergraph.graphql');

export interface Whereabouts {
  /** A composed supergraph, which says where each subgraph is. */
  readonly SUPERGRAPH_FILE?: string | undefined;
  /** `name=url,name=url`: in place of what that supergraph says, or in addition to it; `none` where nobody else is. */
  readonly EVENT_SOURCES: string;
  /** Where the caller stood: names of files are from there. */
  readonly INIT_CWD: string;
}

/** Where the graph of each subgraph is, by name. Unless something says so, it is where the project's supergraph has it. */
export function whereabouts(given: Whereabouts): Map<string, string> {
  const { SUPERGRAPH_FILE: named, EVENT_SOURCES: pairs, INIT_CWD: folder } = given;
  if (named === undefined && pairs === '')
    return new Map(existsSync(OUR_SUPERGRAPH) ? composed(OUR_SUPERGRAPH) : []);
  const file = named === undefined ? [] : composed(path.resolve(folder, named));
  return new Map([...file, ...written(pairs)]);
}

/** Where the supergraph's subgraphs are: so that whoever follows a log and the gateway cannot disagree. */
function composed(file: string): [string, string][] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as { code?: string };
    throw new OperatorError(
      `${file} cannot be read (${code ?? 'unknown reason'}); correct SUPERGRAPH_FILE`,
    );
  }
  return parse(text, { noLocation: true })
    .definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
        ? (definition.values ?? [])
        : [],
    )
    .flatMap(({ directives = [] }) => directives)
    .filter(({ name }) => name.value === 'join__graph')
    .map((directive) => [argument(directive, 'name'), argument(directive, 'url')]);
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

const written = (pairs: string) =>
  pairs
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => {
      const [name = '', ...url] = pair.split('=');
      return [name.trim(), url.join('=').trim()];
    });
