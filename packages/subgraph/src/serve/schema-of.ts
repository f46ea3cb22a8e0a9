import type { NoteReads } from '../changes/note-reads.ts';
import type { ResolverParts, SubgraphDefinition } from './definition.ts';
import { reportable } from './mutation-sdl.ts';
import { mutationResolvers } from './mutations.ts';
import { RecordWriters } from './record-writers.ts';
import { buildSchema } from './schema.ts';
import type { Run } from './read-rows.ts';
import { readSdl } from './sdl.ts';

/** What a subgraph answers by, and what writes its records once its tables are there. */
export function schemaOf(
  definition: SubgraphDefinition,
  parts: Omit<ResolverParts, 'entity'>,
  run: Run,
  noteReads: NoteReads,
) {
  const typeDefs = readSdl(definition.folder);
  const writers = new RecordWriters(reportable(typeDefs));
  const built = buildSchema({
    typeDefs,
    reads: definition.reads,
    run: noteReads.running(run),
    onResolve: noteReads.distrust,
    resolvers: (entity) => [
      mutationResolvers({ domain: definition.name, writers, entity }),
      definition.resolvers?.({ ...parts, entity }) ?? {},
    ],
  });
  return { ...built, writers };
}
