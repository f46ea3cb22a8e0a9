import { DOMAINS } from '../kind.ts';
import { shipped } from '../shipped.ts';
import { differences, rowsFound, told } from './evidence.ts';
import type { Check } from './evidence.ts';

const VERSIONS = `('REPORTED', 'REVISED', 'WITHDRAWN')`;

export const feedChecks: readonly Check[] = [
  {
    promise: 'the ledger holds the versions of each log, once and in its order',
    find: async ({ client }) => {
      const found: string[] = [];
      for (const domain of DOMAINS) {
        const numbered = (order: string, from: string) =>
          `select row_number() over (order by ${order}) as n, seq, type, id, revision from ${from}
           where type in ${VERSIONS}`;
        const log = numbered('seq', `${domain}.event`);
        found.push(
          ...(await differences(
            client,
            `log of ${domain} and ledger`,
            `${log} and activity is not null`,
            `${numbered('pos', 'pairings.entry')} and source = '${domain}'`,
          )),
        );
      }
      return found;
    },
  },
  {
    promise: 'the ledger holds every word of the log, once',
    find: async ({ client }) => {
      const words = (from: string) =>
        `select 'pairings' as source, seq, type, id, revision, token_id from ${from}
         where type not in ${VERSIONS}`;
      const here = words('pairings.entry').replace("'pairings' as source", 'source');
      return [
        ...(await differences(client, 'words of log and ledger', words('pairings.event'), here)),
        ...(await rowsFound(client, 'a word still waits', 'select * from pairings.ledger_waiting')),
      ];
    },
  },
  {
    promise: 'positions have no gap and moments never go back',
    find: async ({ client }) => [
      ...(await rowsFound(
        client,
        'a position',
        `select * from (select pos, row_number() over (order by pos) as n, at, lag(at) over (order by pos) as before
           from pairings.entry) as e where pos <> n or at < before limit 20`,
      )),
      ...(await rowsFound(
        client,
        'the head',
        `select h.pos, last from pairings.ledger_head as h,
           (select coalesce(max(pos), 0) as last from pairings.entry) as e where h.pos <> last`,
      )),
    ],
  },
  {
    promise: 'each record has one current entry, and each entry ends where the next begins',
    find: ({ client }) =>
      rowsFound(
        client,
        'an entry',
        `select * from (select pos, id, until, lead(pos) over (partition by id order by pos) as next
           from pairings.entry) as e where until is distinct from next limit 20`,
      ),
  },
  {
    promise: 'whoever read the feed all the while has read every change, once and in order',
    find: async ({ client, history }) => {
      const { rows } = await client.query<{
        type: string;
        id: string;
        revision: number;
        at: string;
      }>(`select type, id, revision, at from pairings.entry order by pos`);
      const line = (row: { type: string; id: string; revision: number; at: string }) =>
        `${row.type} ${row.id} ${String(row.revision)} ${new Date(row.at).toISOString()}`;
      const length = Math.max(rows.length, history.seen.length);
      const wrong = Array.from({ length }, (_, index) => {
        const [read, entry] = [history.seen[index], rows[index]];
        const [one, other] = [read ? line(read) : 'nothing', entry ? line(entry) : 'nothing'];
        return one === other ? '' : `${String(index + 1)}: read ${one}, is ${other}`;
      });
      return told('a change', wrong.filter(Boolean));
    },
  },
  {
    promise: 'what ships with the project is there as before',
    find: async ({ client, history }) => {
      const now = await shipped(client);
      return [...history.shippedBefore]
        .filter(([name, before]) => now.get(name) !== before)
        .map(([name, before]) => `${name}: ${before}, now ${now.get(name) ?? ''}`);
    },
  },
];
