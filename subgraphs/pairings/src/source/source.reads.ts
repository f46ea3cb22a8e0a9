import {
  byKey,
  history,
  made,
  manyOf,
  newest,
  object,
  page,
  provenance,
  ref,
  tallied,
  text,
} from '@jiedui/subgraph';
import type { AnyExpression, Asked } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type {
  QuerySourceArgs,
  QuerySourcesArgs,
  SourceActivitiesArgs,
  SourceStatementsArgs,
} from '../generated.ts';
import { many, rows, type } from '../tables.ts';

export const Source = type('source', (source) => ({
  provenance: provenance(source),
  history: history(source.id),
  title: text(source, 'title'),
  sentences: sentencesOf(source),
  activities: (args: Asked<SourceActivitiesArgs>) =>
    page(
      rows('activity', (activity) => activity.where('sourceId', '=', source.id)),
      newest('occurred'),
      args,
    ),
  statements: (args: Asked<SourceStatementsArgs>) =>
    page(
      rows('statement', (statement) => statement.where('sourceId', '=', source.id)),
      byKey(),
      args,
    ),
}));

/** A sentence ends with its mark and the closing quotation mark behind it, or with the paragraph. */
const SENTENCE = '[^。!?……\\n]+[。!?…]*[”’」』]*|\\n';

/** The sentences of a text and where they stand: pieces that together are the whole text. */
const pieces = (whole: AnyExpression) => sql`(
  select n, piece, (sum(length(piece)) over (order by n) - length(piece))::int as "start",
    (sum(length(piece)) over (order by n))::int as "end"
  from regexp_matches(${whole}, ${sql.lit(SENTENCE)}, 'g') with ordinality as m(match, n), unnest(m.match) as piece)`;

function sentencesOf(source: { readonly id: AnyExpression; readonly text: AnyExpression }) {
  const sentences = made(
    'sentence',
    sql`(select * from ${pieces(source.text)} as s where s.piece <> E'\\n')`,
    ['n'],
  );
  return manyOf(sentences, (sentence) => {
    const begins = (quote: AnyExpression) =>
      sql<boolean>`strpos(${source.text}, ${quote}) - 1 >= ${sentence['start']} and strpos(${source.text}, ${quote}) - 1 < ${sentence['end']}`;
    return object({
      start: sentence['start']!,
      end: sentence['end']!,
      text: sentence['piece']!,
      activities: many('activity', (activity, { quote }) =>
        activity
          .where('sourceId', '=', source.id as never)
          .where(begins(quote))
          .orderBy('id'),
      ),
      statements: many('statement', (statement, { quote }) =>
        statement
          .where('sourceId', '=', source.id as never)
          .where(begins(quote))
          .orderBy('id'),
      ),
    });
  });
}

export const sourceQueries = {
  source: ({ id }: Asked<QuerySourceArgs>) => ref({ id }),
  sources: (args: Asked<QuerySourcesArgs>) => page(tallied(rows('source'), {}), byKey(), args),
};
