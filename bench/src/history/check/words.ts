import { outcomeOf } from '../journal.ts';
import { DOMAINS } from '../kind.ts';
import { differences, rowsFound, told } from './evidence.ts';
import type { Check, Evidence } from './evidence.ts';

/** The tables of records: all that have a confirmation and an id. */
async function recordTables({ client }: Evidence): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class as c join pg_namespace as n on n.oid = c.relnamespace join pg_attribute as a on a.attrelid = c.oid
     where n.nspname = any($1) and c.relkind = 'r' and c.relname <> 'record'
       and a.attname in ('id', 'revision', 'withdrawn_at', 'confirmation')
     group by 1 having count(*) = 4 order by 1`,
    [DOMAINS],
  );
  return rows.map(({ name }) => name);
}

interface Spoken {
  readonly key: string;
  readonly said: string;
}

export const wordChecks: readonly Check[] = [
  {
    promise: 'records and ledger agree on what the other side said',
    find: async (evidence) => {
      const found: string[] = [];
      for (const table of await recordTables(evidence)) {
        found.push(
          ...(await rowsFound(
            evidence.client,
            `a row of ${table}`,
            `select r.id, r.revision, r.confirmation, e.revision as in_ledger, e.confirmation as ledger_says
             from ${table} as r join pairings.entry as e on e.id = r.id and e.until is null
             where (r.revision, r.confirmation) is distinct from (e.revision, e.confirmation) limit 20`,
          )),
        );
      }
      return found;
    },
  },
  {
    promise: 'a record is as the last word on its current version has it',
    find: ({ client }) =>
      differences(
        client,
        'state and last word',
        `select id, revision, confirmation from pairings.entry where until is null and confirmation <> 'UNCONFIRMED'`,
        `select id, revision, type from (
           select distinct on (e.id) e.id, e.revision, e.type from pairings.entry as e order by e.id, e.pos desc) as last
         where type in ('CONFIRMED', 'DISPUTED')`,
      ),
  },
  {
    promise: 'an accepted word is entered as it was said, or was said already',
    find: async ({ client, history }) => {
      const { rows } = await client.query<Spoken>(
        `select token_id as key, concat_ws(' ', type, id, revision, confirmed_by, confirmed_side, confirmation_reason)
           as said from pairings.entry where type in ('CONFIRMED', 'DISPUTED')`,
      );
      const byKey = new Map(rows.map(({ key, said }) => [key, said]));
      const bySide = new Set(rows.map(({ said }) => said.split(' ').toSpliced(3, 1).join(' ')));
      const wrong = history.entries.flatMap((entry) => {
        const {
          does,
          rows: [row],
          speaker,
          key,
        } = entry.operation;
        if (!row || (does !== 'confirm' && does !== 'dispute') || outcomeOf(entry) !== 'ok')
          return [];
        const type = does === 'confirm' ? 'CONFIRMED' : 'DISPUTED';
        const about = [type, row.id, row.basedOn];
        const reason = does === 'dispute' ? [key] : [];
        const said = [...about, speaker.organization, speaker.side, ...reason].join(' ');
        const isSaid = byKey.has(key)
          ? byKey.get(key) === said
          : bySide.has([...about, speaker.side].join(' '));
        return isSaid ? [] : [`${said}, but entered is ${byKey.get(key) ?? 'nothing'}`];
      });
      return told('a word', wrong);
    },
  },
];
