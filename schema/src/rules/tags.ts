import type { Schema } from '@apollo/federation-internals';
import { AUDIENCES } from '../contracts/audiences.ts';
import { audiencesOf, elementsOf } from '../contracts/hide.ts';

/** Names every tag of an audience for which there is no contract: a misspelt one would hide from everybody. */
export function strangeTags(supergraph: Schema): string[] {
  const known: readonly unknown[] = AUDIENCES;
  const found = elementsOf(supergraph).flatMap((element) =>
    audiencesOf(element)
      .filter((audience) => !known.includes(audience))
      .map((audience) => `${element.coordinate} has the tag ${String(audience)}`),
  );
  return found.map((words) => `${words}; the audiences are ${AUDIENCES.join(', ')}`);
}
