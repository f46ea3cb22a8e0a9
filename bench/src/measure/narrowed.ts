import { parse, print, visit } from 'graphql';
import type { Dialect } from './dialect.ts';
import { without } from './without.ts';

/** An operation without the fields at some paths of its answer, such as `pairing.agreements.nodes.parties.name`. */
export function narrowed(query: string, paths: readonly string[]): string {
  const here: string[] = [];
  const document = visit(parse(query), {
    Field: {
      enter({ alias, name }) {
        here.push((alias ?? name).value);
        if (!paths.includes(here.join('.'))) return undefined;
        here.pop();
        return null;
      },
      leave() {
        here.pop();
      },
    },
  });
  return print(document);
}

/** How ours is asked for no more than a contender that has nothing equal to some fields. */
export function narrowedTo(lacks: readonly string[]): Dialect {
  const texts = new Map<string, string>();
  const textOf = (query: string) => {
    const known = texts.get(query) ?? narrowed(query, lacks);
    texts.set(query, known);
    return known;
  };
  return {
    asks: ({ query, variables }) => ({ query: textOf(query), variables }),
    reads: (_, data) => without(data, lacks),
    lacks,
    differs: [],
  };
}
