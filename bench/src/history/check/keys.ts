import { outcomeOf } from '../journal.ts';
import { isAccepted, isWord } from '../operation.ts';
import { kindOf } from '../kind.ts';
import { DOMAINS } from '../kind.ts';
import { MARK } from '../speakers.ts';
import { told } from './evidence.ts';
import type { Check } from './evidence.ts';
import { logLines } from './log-lines.ts';

interface Kept {
  readonly domain: string;
  readonly key: string;
  readonly answer: { readonly id?: string; readonly ids?: readonly (string | null)[] };
}

/** The answer is kept in one commit with what it answers: never one without the other. */
export const keyChecks: readonly Check[] = [
  {
    promise: 'the answer is kept under its key where something was written, and nowhere else',
    find: async ({ client, history }) => {
      const kept = new Map<string, Kept>();
      for (const domain of DOMAINS) {
        const { rows } = await client.query<Kept>(
          `select $2 as domain, key, answer from ${domain}.idempotency where client like $1`,
          [`${MARK}%`, domain],
        );
        for (const row of rows) kept.set(`${domain} ${row.key}`, row);
      }
      const lines = await logLines(client);
      const wrong = history.entries.flatMap((entry) => {
        const { operation, answers } = entry;
        if (operation.reuses !== undefined) return [];
        const domain = isWord(operation) ? 'pairings' : kindOf(operation.type).domain;
        const row = kept.get(`${domain} ${operation.key}`);
        kept.delete(`${domain} ${operation.key}`);
        const outcome = outcomeOf(entry);
        const ids = row && (row.answer.ids ?? [row.answer.id]);
        const logged = (lines.get(operation.key) ?? []).map(({ id }) => id);
        const written = ids?.filter((id) => id !== null) ?? [];
        // A word that was said already is answered, and logs nothing.
        const isRepeated = operation.does === 'confirm' && logged.length === 0;
        if (!isRepeated && JSON.stringify(written) !== JSON.stringify(logged))
          return [
            `${operation.key}: kept ${JSON.stringify(written)}, logged ${JSON.stringify(logged)}`,
          ];
        if ((outcome === 'ok' && !row) || (outcome === 'refused' && row))
          return [`${operation.key} is ${outcome}, but its answer is ${row ? 'kept' : 'not kept'}`];
        const accepted = answers.find(isAccepted);
        return accepted && JSON.stringify(accepted.ids) !== JSON.stringify(ids)
          ? [
              `${operation.key}: answered ${JSON.stringify(accepted.ids)}, kept ${JSON.stringify(ids)}`,
            ]
          : [];
      });
      return told('a key', [...wrong, ...[...kept.keys()].map((key) => `${key} is nobody's`)]);
    },
  },
];
