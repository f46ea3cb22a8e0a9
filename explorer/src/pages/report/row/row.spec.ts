import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/generated.ts';
import type { Kind } from '../kinds/kind.ts';
import { numberMeant } from './number-meant.ts';
import { readDate } from './read-date.ts';
import { columnAt, fixOf, rowOf } from './row-of.ts';

const kindOf = (name: string): Kind => {
  const kind = KINDS.find((each) => each.name === name);
  if (!kind) throw new Error(name);
  return kind;
};
const agreement = kindOf('Agreement');

describe('a date as people write it', () => {
  it.each([
    ['2023-05-01', { precision: 'DAY', date: '2023-05-01' }],
    ['2023/5/1', { precision: 'DAY', date: '2023-05-01' }],
    ['2023年5月1日', { precision: 'DAY', date: '2023-05-01' }],
    ['2023-05', { precision: 'MONTH', date: '2023-05-01' }],
    ['2023年5月', { precision: 'MONTH', date: '2023-05-01' }],
    ['2023Q2', { precision: 'QUARTER', date: '2023-04-01' }],
    ['2023年第4季度', { precision: 'QUARTER', date: '2023-10-01' }],
    ['2023', { precision: 'YEAR', date: '2023-01-01' }],
    ['2023-05-01/2023-05-03', { precision: 'DAY', date: '2023-05-01', end: '2023-05-03' }],
    ['2023年5月1日至2023年5月3日', { precision: 'DAY', date: '2023-05-01', end: '2023-05-03' }],
    ['2023年5月起', { precision: 'ONGOING', date: '2023-05-01' }],
    ['since 2023', { precision: 'ONGOING', date: '2023-01-01' }],
    ['近日', { precision: 'RELATIVE', text: '近日' }],
    ['', { precision: 'UNKNOWN' }],
    ['5月1日', { precision: 'DAY', date: '5月1日' }],
  ])('%j is read as what it says, and as no more', (text, date) => {
    expect(readDate(text)).toEqual(date);
  });
});

describe('a number in words', () => {
  it.each([
    ['约500万', '5000000', 'APPROXIMATE'],
    ['1400余万元', '14000000', 'AT_LEAST'],
    ['超1.92亿', '192000000', 'AT_LEAST'],
    ['不超过3.5万元', '35000', 'UP_TO'],
    ['5,000', '5000', 'EXACT'],
    ['1.23456万', '12345.6', 'EXACT'],
    ['at least 14 million', '14000000', 'AT_LEAST'],
  ])('%s is probably %s, %s', (text, number, qualifier) => {
    expect(numberMeant(text)).toEqual({ number, qualifier });
  });

  it.each(['若干', '', '3至5万', '1e5'])('%j is nobody’s guess', (text) => {
    expect(numberMeant(text)).toBeUndefined();
  });
});

describe('a row', () => {
  it('becomes the input of its record, with nothing in it that is not stated', () => {
    const cells = {
      kind: '框架协议',
      'title.zh': ' 协议 ',
      signed: '2023年',
      'contracted.yuan': '5,000,000',
      'contracted.qualifier': 'about',
      'paidIn.qualifier': '约',
      parties: 'organization_a; organization_b',
    };
    expect(rowOf(agreement, cells)).toEqual({
      input: {
        kind: 'FRAMEWORK',
        title: { zh: '协议' },
        signed: { precision: 'YEAR', date: '2023-01-01' },
        contracted: { yuan: '5000000', qualifier: 'APPROXIMATE' },
        parties: ['organization_a', 'organization_b'],
      },
      problems: [],
    });
  });

  it('is not sent where the graph would refuse its whole call', () => {
    expect(rowOf(agreement, { kind: '', status: '已签字' }).problems).toEqual([
      { column: 'kind', code: 'REQUIRED' },
      { column: 'status', code: 'BAD_VALUE' },
    ]);
  });

  it('is told where it is wrong, and what was probably meant', () => {
    const column = columnAt(agreement, ['contracted', 'yuan']);
    expect(column?.path).toBe('contracted.yuan');
    expect(columnAt(agreement, ['signed', 'date'])?.path).toBe('signed');
    expect(columnAt(agreement, ['parties', '0'])?.path).toBe('parties');
    expect(column && fixOf(agreement, column, { 'contracted.yuan': '约500万' })).toEqual({
      'contracted.yuan': '5000000',
      'contracted.qualifier': 'APPROXIMATE',
    });
  });
});

describe('what can be reported', () => {
  it('has columns that are told apart in either language', () => {
    for (const { name, columns } of KINDS)
      for (const language of ['zh', 'en'] as const)
        expect(new Set(columns.map((each) => each[language])).size, name).toBe(columns.length);
  });
});
