import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/generated.ts';
import { kindNamed } from '../kinds/kind-named.ts';
import { planCalls, planRows, problemsBefore } from './calls.ts';
import { columnCalled, match, missingFrom } from './match.ts';
import { findPeople, isIdNumber } from './people.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetRow } from './sheet.ts';

const agreement = kindNamed('Agreement') ?? KINDS[0];
if (!agreement) throw new Error('nothing can be reported');
const isOurs = (head: string) => columnCalled(agreement, head) !== undefined;
const read = (content: BlobPart, name = 'sheet.csv') =>
  readSheet(new File([content], name), isOurs);
const textsOf = async (content: BlobPart) => {
  const reading = await read(content);
  if (!('sheet' in reading)) throw new Error(JSON.stringify(reading));
  return reading.sheet;
};

describe('a sheet', () => {
  it('is read from CSV as Excel writes it, in UTF-8 or in what China used before', async () => {
    const { header, rows } = await textsOf('\uFEFF类别,标题\r\n,\r\nFRAMEWORK,"a,""b""\nc"\r\n');
    expect(header).toEqual(['类别', '标题']);
    expect(rows).toEqual([{ number: 3, cells: ['FRAMEWORK', 'a,"b"\nc'] }]);
    // 类别 and 协议 in GB18030.
    const old = new Uint8Array([0xc0, 0xe0, 0xb1, 0xf0, 0x0a, 0xd0, 0xad, 0xd2, 0xe9]);
    expect(await textsOf(old)).toMatchObject({ header: ['类别'], rows: [{ cells: ['协议'] }] });
  });

  it('is read from a workbook, its days and numbers as people write them', async () => {
    const lines: SheetData = [
      ['签约时间', '签约额(元)', '标题'],
      [{ value: new Date('2023-05-01'), type: Date, format: 'yyyy-mm-dd' }, 192_000_000.5, '=1+1'],
    ];
    const file = await writeXlsxFile(lines).toBuffer();
    const { format, rows } = await textsOf(new Uint8Array(file));
    expect(format).toBe('xlsx');
    expect(rows).toEqual([{ number: 2, cells: ['2023-05-01', '192000000.5', '=1+1'] }]);
  });

  it('is known again by what is in it, whatever it is called', async () => {
    const [one, same, other] = [
      await textsOf('a\n1'),
      await textsOf('a\n1'),
      await textsOf('a\n2'),
    ];
    expect(one.hash).toBe(same.hash);
    expect(one.hash).not.toBe(other.hash);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a header alone', 'a,b\n', 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'unreadable'],
    ['a broken workbook', 'PK\u0003\u0004 and so on', 'unreadable'],
  ])('that is %s is refused with a word', async (_, content, problem) => {
    expect(await read(content)).toEqual({ problem });
  });
});

describe('the columns of a sheet', () => {
  it('are found by their heads in either language, whatever width and case', () => {
    const wide = '签约额\uFF08元\uFF09';
    const heads = [
      'TITLE',
      '标题（英文）',
      wide,
      'contracted (qualifier)',
      '备注',
      'signed',
      '类别',
    ];
    expect(match(agreement, heads)).toEqual([
      'title.zh',
      'title.en',
      'contracted.yuan',
      'contracted.qualifier',
      undefined,
      'signed',
      'kind',
    ]);
    expect(missingFrom(agreement, ['title.zh']).map(({ path }) => path)).toEqual(['kind']);
  });

  it('of every template are found again', () => {
    for (const kind of KINDS)
      for (const language of ['zh', 'en'] as const) {
        const heads = kind.columns.map((column) => column[language]);
        expect(match(kind, heads), kind.name).toEqual(kind.columns.map(({ path }) => path));
      }
  });
});

describe('a call', () => {
  it('has the same key and rows whenever the same file is chosen', async () => {
    const lines = Array.from({ length: 450 }, (_, at) =>
      at === 3 ? `x,${String(at)}` : `FRAMEWORK,${String(at)}`,
    );
    const sheet = await textsOf(['类别,标题(中文)', ...lines].join('\n'));
    const rows = planRows(agreement, sheet, match(agreement, sheet.header), {});
    const calls = planCalls(agreement, sheet.hash, rows);
    expect(calls.map(({ rows: each, end }) => [each.length, end])).toEqual([
      [199, 200],
      [200, 400],
      [50, 450],
    ]);
    expect(calls[2]?.idempotencyKey).toBe(`${sheet.hash}-Agreement-2`);
    expect([...problemsBefore(rows)]).toEqual([[5, [{ column: 'kind', code: 'BAD_VALUE' }]]]);
  });
});

describe('people', () => {
  const people = (head: string, ...texts: string[]) => {
    const rows: SheetRow[] = texts.map((text, at) => ({ number: at + 2, cells: [text] }));
    return findPeople([head], rows, isOurs)?.sign;
  };

  it('are told by the head of a column, if anything stands in it', () => {
    expect(people('姓名', '张三')).toBe('NAME');
    expect(people('Patient name', 'x')).toBe('NAME');
    expect(people('姓名', '')).toBeUndefined();
    expect(people('联系电话', '13800138000')).toBe('PHONE');
  });

  it('are told by what stands in a column, whatever it is called', () => {
    expect(people('备注', '张三', '李四', '王小明', '欧阳娜', '赵六', '陈七')).toBe('NAME');
    expect(people('标题(中文)', '一', '11010519491231002X')).toBe('ID_NUMBER');
  });

  it('are not seen in places, bodies and codes', () => {
    const places = ['黄南州', '张家川县', '马鞍山', '金山区', '石河子市', '万州区', '江川'];
    expect(people('备注', ...places)).toBeUndefined();
    expect(people('统一社会信用代码', '91350100M000100Y43')).toBeUndefined();
    expect(isIdNumber('110105194912310021')).toBe(false);
    for (const { columns } of KINDS)
      for (const { zh, en } of columns)
        for (const head of [zh, en]) expect(people(head, '1'), head).toBeUndefined();
  });
});
