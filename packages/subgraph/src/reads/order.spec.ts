import { describe, expect, it } from 'vitest';
import { BadCursorError } from '../errors.ts';
import { byKey, byName, newest, readCursor } from './order.ts';

const encode = (text: string) => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it('is the place it was made for', () => {
    expect(readCursor(newest('signed'))(encode('2023-07-01~agreement_1'))).toEqual({
      sort: '2023-07-01',
      key: 'agreement_1',
    });
    expect(readCursor(newest('signed'))(encode('-infinity~a'))).toEqual({
      sort: '-infinity',
      key: 'a',
    });
    expect(readCursor(byKey('pos', 'bigint'))(encode('12~12'))).toEqual({ sort: '12', key: '12' });
  });

  it('keeps a name that holds the mark between its parts', () => {
    expect(readCursor(byName())(encode('甲~乙~school_1'))).toEqual({
      sort: '甲~乙',
      key: 'school_1',
    });
  });

  it.each([
    ['of another order', newest('signed'), encode('12~agreement_1')],
    ['with a day that is none', newest('signed'), encode('2023-02-99~agreement_1')],
    ['without a key', newest('signed'), encode('2023-07-01~')],
    ['without a mark', newest('signed'), encode('2023-07-01')],
    ['with a key of blanks', newest('signed'), encode('2023-07-01~a b')],
    ['with a NUL', byName(), encode('a\0~b')],
    ['beyond any number', byKey('pos', 'bigint'), encode(`${'9'.repeat(19)}~1`)],
    ['that is no base64', newest('signed'), '🐉'],
    ['that is empty', newest('signed'), ''],
  ])('%s is refused', (_, order, cursor) => {
    expect(() => readCursor(order)(cursor)).toThrow(BadCursorError);
  });
});
