import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode } from 'graphql';
import { EXPLORER } from './places.ts';

/** Where what several operations select alike is written once. */
export const FRAGMENTS = 'data/fragments.graphql';

const isFragment = (node: { kind: Kind }): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;

function readFragments(): ReadonlyMap<string, FragmentDefinitionNode> {
  const text = readFileSync(path.join(EXPLORER, 'src', FRAGMENTS), 'utf8');
  return new Map(
    parse(text)
      .definitions.filter(isFragment)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

function namesIn(document: DocumentNode | FragmentDefinitionNode): string[] {
  const names: string[] = [];
  visit(document, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
}

/** Adds to the text of an operation the fragments that it names, and those that they name, each once. */
export function fragmentAdder(): (text: string) => string {
  const known = readFragments();
  return (text) => {
    const needed = new Set(namesIn(parse(text)));
    // A set is gone through with what is added to it meanwhile.
    for (const name of needed) {
      const fragment = known.get(name);
      if (fragment) for (const inner of namesIn(fragment)) needed.add(inner);
    }
    const found = [...needed].flatMap((name) => known.get(name) ?? []);
    const parts = [text.trimEnd(), ...found.map((fragment) => print(fragment))];
    return `${parts.join('\n\n')}\n`;
  };
}
