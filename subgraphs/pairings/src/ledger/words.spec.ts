import type { LoggedEvent } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedCore } from '../../test/core.ts';
import { testLog } from '../../test/log.ts';
import { QUIET } from '../../test/records.ts';

type Event = Pick<LoggedEvent, 'type' | 'id' | 'revision'>;
const version = (id: string, revision: number, type: LoggedEvent['type'] = 'REVISED'): Event => ({
  type: revision === 1 ? 'REPORTED' : type,
  id,
  revision,
});
const confirmed = (id: string, revision: number): Event => ({ type: 'CONFIRMED', id, revision });
const disputed = (id: string, revision: number): Event => ({ type: 'DISPUTED', id, revision });

describe('words that the ledger meets in a log', () => {
  let core: Awaited<ReturnType<typeof openedCore>>;
  let logs = 0;
  beforeAll(async () => {
    core = await openedCore();
  });
  afterAll(() => core.stop());

  const isWord = ({ type }: Event) => type === 'CONFIRMED' || type === 'DISPUTED';
  /** Follows the events as a log of their own. */
  const follow = async (...events: Event[]) => {
    logs += 1;
    const given = events.map((event) => ({ ...event, activity: { pairing: QUIET } }));
    const log = testLog(`log-${String(logs)}`, ...given);
    await core.follow({
      ...log,
      read: async (after, limit) =>
        (await log.read(after, limit)).map((event) =>
          isWord(event) ? { ...event, activity: null, reportedBy: 'organization_other' } : event,
        ),
    });
  };
  const entered = async (id: string) => {
    const rows = await core.rowsOf<{ type: string; revision: number; confirmation: string }>(
      'select type, revision, confirmation from entry where id = $1 order by pos',
      [id],
    );
    return rows.map((row) => `${row.type} ${String(row.revision)} ${row.confirmation}`);
  };
  const waiting = async () => (await core.rowsOf('select from ledger_waiting')).length;

  it('take effect on the version that stands, in the same batch as it or later', async () => {
    await follow(version('a', 1), confirmed('a', 1), disputed('a', 1), version('a', 2));
    await follow(confirmed('a', 2));
    expect(await entered('a')).toEqual([
      'REPORTED 1 UNCONFIRMED',
      'CONFIRMED 1 CONFIRMED',
      'DISPUTED 1 DISPUTED',
      'REVISED 2 UNCONFIRMED',
      'CONFIRMED 2 CONFIRMED',
    ]);
  });

  it('wait for a version that another log has not brought yet, and follow it at once', async () => {
    await follow(confirmed('b', 1), disputed('b', 2));
    expect(await entered('b')).toEqual([]);
    expect(await waiting()).toBe(2);
    await follow(version('b', 1), version('b', 2), version('b', 3));
    expect(await entered('b')).toEqual([
      'REPORTED 1 UNCONFIRMED',
      'CONFIRMED 1 CONFIRMED',
      'REVISED 2 UNCONFIRMED',
      'DISPUTED 2 DISPUTED',
      'REVISED 3 UNCONFIRMED',
    ]);
    expect(await waiting()).toBe(0);
  });

  it('that come too late, or on what was taken back, change nothing', async () => {
    await follow(version('c', 1), version('c', 2), version('d', 1), version('d', 2, 'WITHDRAWN'));
    await follow(confirmed('c', 1), confirmed('d', 1), confirmed('d', 2));
    expect((await entered('c')).at(-1)).toBe('REVISED 2 UNCONFIRMED');
    expect((await entered('d')).at(-1)).toBe('WITHDRAWN 2 UNCONFIRMED');
    expect(await waiting()).toBe(0);
  });

  it('leave one current entry for each record, and a chain without gaps', async () => {
    const broken = await core.rowsOf(`
      select id from entry group by id having count(*) filter (where until is null) <> 1
      union all
      select e.id from entry as e where until is not null
        and until is distinct from (select min(n.pos) from entry as n where n.id = e.id and n.pos > e.pos)`);
    expect(broken).toEqual([]);
  });
});
