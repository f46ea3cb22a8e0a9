import { reasonIn } from '../../../words/reason.ts';
import { t } from '../../../words/t.ts';
import type { Kind } from '../kinds/kind.ts';
import { codeWord, nameOf } from '../naming.ts';
import type { RowProblem } from '../row/row-of.ts';
import type { Problems } from './calls.ts';
import type { NamedLines } from './sheet-file.ts';
import type { Sheet } from './sheet.ts';

function reasonOf(kind: Kind, { column: path, code, ...reason }: RowProblem): string {
  const column = kind.columns.find((each) => each.path === path);
  const where = column ? `${nameOf(column)}: ` : '';
  return `${where}${codeWord(code)} ${reasonIn(reason)} (${code})`.replaceAll('  ', ' ');
}

/** The rows that were refused, as they were in the sheet, each with its reasons behind it. */
export function refusedRows(kind: Kind, sheet: Sheet, problems: Problems): NamedLines {
  const refused = sheet.rows.filter(({ number }) => problems.has(number));
  const width = sheet.header.length;
  return {
    sheet: nameOf(kind).slice(0, 31),
    lines: [
      [...sheet.header, t('report.upload.reason')],
      ...refused.map(({ number, cells }) => [
        ...Array.from({ length: width }, (_, at) => cells[at] ?? ''),
        (problems.get(number) ?? []).map((problem) => reasonOf(kind, problem)).join('; '),
      ]),
    ],
  };
}
