import { Table } from '../../../table/table.tsx';
import { language } from '../../../words/language.ts';
import { t } from '../../../words/t.ts';
import type { Column, Kind } from '../kinds/kind.ts';
import { choiceWords, nameOf } from '../naming.ts';
import { ProblemText } from '../problem-text.tsx';
import { fixOf } from '../row/row-of.ts';
import type { Cells, RowProblem } from '../row/row-of.ts';
import { planRows } from './calls.ts';
import { MendCell } from './mend-cell.tsx';
import type { Sheet } from './sheet.ts';
import type { UploadState } from './upload-state.ts';

interface ProblemTableProps {
  readonly kind: Kind;
  readonly sheet: Sheet;
  readonly state: UploadState;
  /** Left out where nothing can be mended any more. */
  readonly mend?: (number: number, part: Cells) => Promise<void>;
}

interface Line {
  readonly number: number;
  readonly at: number;
  readonly problem: RowProblem;
  readonly column: Column | undefined;
  readonly cells: Cells;
}

/** Problems that a page shows; a file has all. */
const MOST_LINES = 100;

/** Every problem of every row, with its row, column and content, and what to write instead. */
export function ProblemTable({ kind, sheet, state, mend }: ProblemTableProps) {
  const lines = linesOf(kind, sheet, state);
  return (
    <>
      <div className="scroll">
        <Table
          caption={t('report.upload.problems')}
          rows={lines.slice(0, MOST_LINES)}
          rowKey={({ number, at, cells, column }) =>
            `${String(number)} ${String(at)} ${column ? (cells[column.path] ?? '') : ''}`
          }
          columns={[
            { head: t('report.upload.problem.row'), cell: ({ number }) => number, isNumber: true },
            {
              head: t('report.upload.problem.column'),
              cell: ({ column }) => column && nameOf(column),
            },
            {
              head: t('report.upload.problem.text'),
              cell: ({ column, cells }) => column && <q>{cells[column.path] ?? ''}</q>,
            },
            { head: t('report.upload.problem.what'), cell: (line) => <What line={line} /> },
            ...(mend
              ? [
                  {
                    head: t('report.upload.problem.fix'),
                    cell: ({ number, column, cells }: Line) =>
                      column && (
                        <MendCell
                          {...{ column }}
                          text={cells[column.path] ?? ''}
                          fix={fixOf(kind, column, cells)}
                          mend={(part) => mend(number, part)}
                        />
                      ),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {lines.length > MOST_LINES && (
        <p className="hint">{t('report.upload.more', { n: lines.length - MOST_LINES })}</p>
      )}
    </>
  );
}

function What({ line: { problem, column } }: { readonly line: Line }) {
  const isChoice = problem.code === 'BAD_VALUE' && column?.enum !== undefined;
  return (
    <span className="wrong">
      <ProblemText problem={problem} />
      {isChoice && (
        <span lang={language}> {t('report.choices', { words: choiceWords(column) })}</span>
      )}
    </span>
  );
}

function linesOf(kind: Kind, sheet: Sheet, { matching, edits, problems }: UploadState): Line[] {
  const wrong = { ...sheet, rows: sheet.rows.filter(({ number }) => problems.has(number)) };
  return planRows(kind, wrong, matching, edits).flatMap(({ number, cells }) =>
    (problems.get(number) ?? []).map((problem, at) => ({
      number,
      at,
      problem,
      cells,
      column: kind.columns.find(({ path }) => path === problem.column),
    })),
  );
}
