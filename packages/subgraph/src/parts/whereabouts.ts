import { readFileSync } from 'node:fs';
import { OperatorError } from '@jiedui/config';
import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';
import { httpSource } from './http-source.ts';
import type { EventSource } from '../writes/event-log.ts';

export interface Whereabouts {
  /** A composed supergraph, which says where each subgraph is. */
  readonly SUPERGRAPH_FILE?: string | undefined;
  /** `name=url,name=url`: in place of what the supergraph says, or in addition to it. */
  readonly EVENT_SOURCES: string;
}

/** The logs of all subgraphs but one's own, over HTTP. */
export function eventSources(own: string, whereabouts: Whereabouts): EventSource[] {
  const { SUPERGRAPH_FILE: file, EVENT_SOURCES: pairs } = whereabouts;
  const urls = new Map([...(file === undefined ? [] : composed(file)), ...written(pairs)]);
  urls.delete(own);
  return [...urls].map(([name, url]) => httpSource(name, url));
}

/** Where the supergraph's subgraphs are: so that the ledger and the gateway cannot disagree. */
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
