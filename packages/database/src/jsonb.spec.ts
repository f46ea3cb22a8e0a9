import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useOpened } from '../test/opened.ts';
import { jsonbOf } from './jsonb.ts';

const { open } = useOpened();

describe('items as a parameter', () => {
  it.each([
    ['none', []],
    ['one', [{ zh: '结对:"县"\n\\', n: null }]],
    ['several', [{ at: 1 }, { at: [2, '🐑'] }, {}]],
  ])('%s', async (_, items) => {
    const { kysely } = await open();
    const { rows } = await sql`select ${jsonbOf(items)}::jsonb as items`.execute(kysely());
    expect(rows).toEqual([{ items }]);
  });

  it('are refused with a character that text cannot hold', async () => {
    const { kysely } = await open();
    const refused = sql`select ${jsonbOf([{ zh: '\0' }])}::jsonb`.execute(kysely());
    await expect(refused).rejects.toMatchObject({ code: '22P05' });
  });
});
