import { describe, expect, it } from 'vitest';
import { summaryOf } from './watch-statement.ts';

describe('the summary of a statement', () => {
  it.each([
    ['select (select "a" from "agreement" as "t1" where id = $1)::text', 'select agreement'],
    ['insert into "event" ("id") values ($1)', 'insert event'],
    ['update region as r set name = s.name from source s', 'update region source'],
    ["select '13812345678' from unnest($1::text[]) as r", 'select'],
    ['begin', 'begin'],
  ])('of %s names verb and tables, and no values', (text, summary) => {
    expect(summaryOf(text)).toBe(summary);
  });
});
