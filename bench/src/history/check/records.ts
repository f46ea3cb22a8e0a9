import type pg from 'pg';
import type { Content } from '../content.ts';
import { KINDS } from '../kind.ts';
import type { Kind } from '../kind.ts';
import type { Entry } from '../journal.ts';
import { MARK } from '../speakers.ts';
import { told } from './evidence.ts';
import type { Check } from './evidence.ts';
import { logLines } from './log-lines.ts';
import type { LogLine } from './log-lines.ts';

/** A record as the last line of its log must have left it. */
interface Standing {
  readonly id: string;
  readonly revision: number;
  readonly isWithdrawn: boolean;
  readonly organization: string;
  readonly content: string;
}

const written = ({ title, pairing, on, precision, status, amount, qualifier }: Content) =>
  [title, pairing, on, precision, status, amount ?? '', qualifier ?? ''].join(' | ');

/** What clients sent, by the title that each row has for itself. */
function contents(entries: readonly Entry[]): ReadonlyMap<string, Content> {
  const rows = entries.flatMap(({ operation }) => operation.rows);
  return new Map(rows.flatMap(({ content }) => (content ? [[content.title, content]] : [])));
}

/** The state of every record after the last line of it, with the words of whoever sent that version. */
function expected(lines: Iterable<LogLine>, sent: ReadonlyMap<string, Content>) {
  const last = new Map<string, Standing>();
  const versions = [...lines].filter(({ type }) => type !== 'CONFIRMED' && type !== 'DISPUTED');
  for (const { id, revision, title, type, organization } of versions) {
    const known = last.get(id);
    if (known && known.revision > revision) continue;
    const content = sent.get(title ?? '');
    const isWithdrawn = type === 'WITHDRAWN';
    const found = content ? written(content) : `nobody sent ${title ?? 'null'}`;
    last.set(id, { id, revision, isWithdrawn, organization, content: found });
  }
  return last;
}

const contentSql = (
  kind: Kind,
) => `concat_ws(' | ', title_zh, pairing_id, ${kind.date}_on::text, ${kind.date}_precision,
  status, coalesce(${kind.amountColumn}::text, ''), coalesce(${kind.amountColumn.replace(/_(fen|value)$/, '_qualifier')}, ''))`;

const recordsOf = (kind: Kind) => `
  select id, revision, withdrawn_at is not null as "isWithdrawn", reported_by as organization,
    ${contentSql(kind)} as content
  from ${kind.domain}.${kind.table} where reported_by like '${MARK}%'`;

/** The ledger's current entries, in the same words. */
const entriesOf = `
  select id, revision, type = 'WITHDRAWN' as "isWithdrawn", reported_by as organization,
    concat_ws(' | ', title_zh, pairing_id, occurred_on::text, occurred_precision, status,
      coalesce(money_fen::text, quantities -> 0 ->> 'value', ''),
      coalesce(money_qualifier, quantities -> 0 ->> 'qualifier', '')) as content
  from pairings.entry where until is null and reported_by like '${MARK}%'`;

async function compared(client: pg.Client, entries: readonly Entry[], query: string, prefix = '') {
  const lines = [...(await logLines(client)).values()].flat();
  const standing = expected(lines, contents(entries));
  const found = (await client.query<Standing>(query)).rows;
  const wrong: string[] = [];
  for (const { id, revision, isWithdrawn, organization, content } of found) {
    const row = { id, revision, isWithdrawn, organization, content };
    const other = standing.get(id);
    standing.delete(id);
    if (JSON.stringify(row) !== JSON.stringify(other))
      wrong.push(`${JSON.stringify(row)} should be ${JSON.stringify(other ?? null)}`);
  }
  const missing = [...standing.values()].filter(({ id }) => id.startsWith(prefix));
  return [...wrong, ...missing.map((row) => `missing ${JSON.stringify(row)}`)];
}

export const recordChecks: readonly Check[] = [
  {
    promise: 'every record is there once, as its last version was sent',
    find: async ({ client, history }) => {
      const all: string[] = [];
      for (const kind of KINDS)
        all.push(...(await compared(client, history.entries, recordsOf(kind), `${kind.table}_`)));
      return told('a record', all);
    },
  },
  {
    promise: 'the ledger knows every record as its last version was sent',
    find: async ({ client, history }) =>
      told('an entry', await compared(client, history.entries, entriesOf)),
  },
];
