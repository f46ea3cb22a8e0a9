import type pg from 'pg';
import { ledgerCommand } from './ledger-command.ts';

const PARTS = 'value, records, missing, floors, approximates, ceilings';

/** Everything that the ledger says, now and of the past, in a few words. */
const STATE = {
  entries: 'select e::text as line from pairings.entry as e',
  changes: 'select d::text as line from pairings.delta as d',
  sums: `select r::text as line from pairings.rollup as r where (${PARTS}) <> (0, 0, 0, 0, 0, 0)`,
  'running sums': 'select h::text as line from pairings.rollup_at as h',
  head: 'select h::text as line from pairings.ledger_head as h',
} as const;

async function stateOf(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const state = new Map<string, string>();
  for (const [name, lines] of Object.entries(STATE)) {
    const { rows } = await client.query<{ state: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, ' ' order by line)), '') as state from (${lines}) as l`,
    );
    state.set(name, rows[0]?.state ?? '');
  }
  return state;
}

/** What a ledger may lose and must find again in the logs. */
const DAMAGE = `
  delete from pairings.delta where pos % 3 = 0;
  update pairings.rollup set value = value + 1;
  delete from pairings.rollup_at where pos % 2 = 0;
  update pairings.entry set until = null, confirmation = 'UNCONFIRMED' where pos % 5 = 0;`;

/**
 * Asks the ledger's own check, damages the ledger, asks again, and builds it anew from the logs. Answers what was not
 * seen, or is not as before.
 */
export async function rebuilt(client: pg.Client, databaseUrl: string): Promise<string[]> {
  const found: string[] = [];
  const ask = async (word: 'check' | 'rebuild', of: string, wanted: number) => {
    const { status, words } = await ledgerCommand(word, databaseUrl);
    if (status !== wanted) found.push(`${word} of ${of} ended with ${String(status)}: ${words}`);
  };
  const before = await stateOf(client);
  await ask('check', 'the ledger', 0);
  await client.query(DAMAGE);
  await ask('check', 'a damaged ledger', 1);
  await ask('rebuild', 'a damaged ledger', 0);
  const after = await stateOf(client);
  for (const [name, state] of before)
    if (after.get(name) !== state)
      found.push(`rebuilt, ${name} were ${state} and are ${after.get(name) ?? ''}`);
  return found;
}
