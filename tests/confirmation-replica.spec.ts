import { subgraphDefinitions } from '@jiedui/schema';
import { noDirectory, openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSubgraphs, pause } from './graph.ts';

interface State {
  readonly id: string;
  readonly revision: number;
  readonly confirmation: string;
}
type Step =
  | { readonly does: 'CONFIRMED' | 'DISPUTED'; readonly record: number; readonly back: number }
  | { readonly does: 'revise'; readonly record: number };

const SCHOOLS = 4;
const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constantFrom('CONFIRMED', 'DISPUTED'),
        record: fc.nat(7),
        back: fc.nat(2),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('revise'), record: fc.nat(7) }) },
  ),
  { minLength: 120, maxLength: 120 },
);

describe('what the other side says of a record', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  let core: RunningSubgraph;
  let education: RunningSubgraph;
  /** Another process of the same subgraph. */
  let second: RunningSubgraph;
  beforeAll(async () => {
    graph = await openSubgraphs(['pairings', 'education']);
    core = graph.subgraph('pairings');
    education = graph.subgraph('education');
    const definition = (await subgraphDefinitions()).find(({ name }) => name === 'education');
    if (!definition) throw new Error('There is no education');
    second = await openSubgraph(definition, {
      databaseUrl: graph.database.url,
      logger: pino({ level: 'silent' }),
      maxConnections: 2,
    });
    await second.connect({ sources: [core.events], directory: noDirectory });
  });
  afterAll(async () => {
    await second.stop();
    await graph.stop();
  });

  /** Asks until the answer is sure: what is written so may be written twice. */
  const surely = async <T extends object>(
    { database }: RunningSubgraph,
    text: string,
    values: unknown[] = [],
  ): Promise<T[]> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return (await database.pool.query<T>(text, values)).rows;
      } catch (error) {
        if (attempt > 20) throw error;
      }
    }
  };
  /** As the core logs it. */
  const say = (word: string, id: string, revision: number) =>
    surely(
      core,
      `insert into event (type, record_type, id, revision, record, side, client)
       values ($1, 'record', $2, $3, '{}', 'RECIPIENT', 'test')`,
      [word, id, revision],
    );
  const isFollowed = async (replica: RunningSubgraph) => {
    const [head] = await surely<{ seq: string }>(core, 'select max(seq)::text as seq from event');
    const behind = "select from event_cursor where source = 'pairings' and seq >= $1";
    while ((await surely(replica, behind, [head?.seq])).length === 0) await pause(5);
  };
  const states = () =>
    surely<State>(
      education,
      `select id, revision, confirmation from school union all
       select id, revision, confirmation from school_pairing order by id`,
    );
  const testPairings = async (more = '') => {
    const ids = Array.from(
      { length: SCHOOLS },
      (_, n) => `school_pairing_test-${more}${String(n)}`,
    );
    await surely(
      education,
      `insert into school_pairing (id, supporter_school_id, recipient_school_id, title_zh, status, paired_precision, confidence)
       select made.id, a.id, b.id, '测试', 'SIGNED', 'UNKNOWN', 'STATED' from unnest($1::text[]) as made(id),
         (select id from school order by id limit 1) as a, (select id from school order by id desc limit 1) as b on conflict do nothing`,
      [ids],
    );
    return ids;
  };

  it('is of the version that stands, exactly once, though two processes follow and connections die', async () => {
    await surely(
      education,
      `create table step (before bigint, after bigint);
       create function note_step() returns trigger language plpgsql as
         'begin insert into step values (old.seq, new.seq); return new; end';
       create trigger note_step after update on event_cursor for each row execute function note_step()`,
    );
    const schools = await surely<{ id: string }>(
      education,
      `select id from school order by id limit ${String(SCHOOLS)}`,
    );
    const ids = [...schools.map(({ id }) => id), ...(await testPairings())];
    const [start] = await surely<{ seq: string }>(
      education,
      "select seq from event_cursor where source = 'pairings'",
    );
    const revisions = new Map(ids.map((id) => [id, 1]));
    const writing = new AbortController();
    const killer = (async () => {
      // So many and no more: on a slow machine nothing else would happen.
      for (let kills = 0; kills < 30 && !writing.signal.aborted; kills += 1) {
        await pause(30);
        await core.database.pool
          .query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() order by random() limit 1`,
          )
          .catch(() => undefined);
      }
    })();
    const [steps = []] = fc.sample(history, { numRuns: 1, seed: 20_240_305 });
    for (const step of steps) {
      const id = ids[step.record % ids.length] ?? '';
      const revision = revisions.get(id) ?? 1;
      if (step.does === 'revise') {
        const table = id.startsWith('school_pairing_') ? 'school_pairing' : 'school';
        await surely(
          education,
          `update ${table} set revision = $2 + 1, confirmation = 'UNCONFIRMED' where id = $1 and revision = $2`,
          [id, revision],
        );
        revisions.set(id, revision + 1);
      } else await say(step.does, id, Math.max(1, revision - step.back));
    }
    writing.abort();
    await killer;
    await isFollowed(education);

    const words = await surely<State>(
      core,
      `select distinct on (id, revision) id, revision, type as confirmation from event
       where type in ('CONFIRMED', 'DISPUTED') order by id, revision, seq desc`,
    );
    const expected = ids.map((id) => {
      const revision = revisions.get(id);
      const last = words.find((word) => word.id === id && word.revision === revision);
      return { id, revision, confirmation: last?.confirmation ?? 'UNCONFIRMED' };
    });
    const kept = (await states()).filter(({ id }) => ids.includes(id));
    expect(kept).toEqual(expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(new Set(kept.map(({ confirmation }) => confirmation)).size).toBe(3);
    const moves = await surely<{ before: string; after: string }>(
      education,
      'select * from step order by before',
    );
    expect(moves.map(({ before }) => before)).toEqual([
      start?.seq,
      ...moves.slice(0, -1).map(({ after }) => after),
    ]);
  }, 120_000);

  it('is found again from the beginning of the log', async () => {
    const before = await states();
    await surely(education, "update school set confirmation = 'UNCONFIRMED'");
    await surely(education, "update school_pairing set confirmation = 'UNCONFIRMED'");
    await surely(education, 'delete from event_cursor');
    await isFollowed(education);
    expect(await states()).toEqual(before);
  });

  it('changes nothing of what was taken back', async () => {
    const [id = ''] = await testPairings('taken-');
    await surely(education, 'update school_pairing set withdrawn_at = now() where id = $1', [id]);
    await say('CONFIRMED', id, 1);
    await isFollowed(education);
    expect((await states()).find((state) => state.id === id)?.confirmation).toBe('UNCONFIRMED');
  });

  it('waits for a revision under way, whose number decides', async () => {
    const [id = ''] = await testPairings('revised-');
    const client = await education.database.pool.connect();
    await client.query('begin');
    await client.query('update school_pairing set revision = 2 where id = $1', [id]);
    await say('CONFIRMED', id, 1);
    const waits =
      "select from pg_stat_activity where wait_event_type = 'Lock' and query like '%school_pairing%'";
    await expect.poll(async () => (await surely(core, waits)).length).toBeGreaterThan(0);
    await client.query('commit');
    client.release();
    await isFollowed(education);
    expect((await states()).find((state) => state.id === id)).toEqual({
      id,
      revision: 2,
      confirmation: 'UNCONFIRMED',
    });
  });

  it('is kept by the core for its own records too', async () => {
    const [exchange] = await surely<State>(
      core,
      'select id, revision from exchange order by id limit 1',
    );
    const { id, revision } = exchange ?? { id: '', revision: 0 };
    await say('DISPUTED', id, revision);
    await isFollowed(core);
    expect(await surely(core, 'select confirmation from exchange where id = $1', [id])).toEqual([
      { confirmation: 'DISPUTED' },
    ]);
  });
});
