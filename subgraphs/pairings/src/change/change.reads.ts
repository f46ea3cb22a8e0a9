import { byKey, cursorText, encoded, itself, object, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { QueryChangesArgs } from '../generated.ts';
import { rows } from '../tables.ts';

/** Positions are given out one after the other under a lock, so that none is ever filled in later. */
export const inOrder = byKey('pos', 'bigint');

export const changeQueries = {
  changes: (args: Asked<QueryChangesArgs>) =>
    page(rows('entry'), inOrder, args, (entry) =>
      object({
        cursor: encoded(cursorText(entry, inOrder)),
        type: entry['type']!,
        at: entry['at']!,
        activity: itself(entry),
      }),
    ),
};
