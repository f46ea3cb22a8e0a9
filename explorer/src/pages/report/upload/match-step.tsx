import { Table } from '../../../table/table.tsx';
import { t } from '../../../words/t.ts';
import type { Kind } from '../kinds/kind.ts';
import { nameOf } from '../naming.ts';
import { FailureText } from './failure-text.tsx';
import { missingFrom, twiceIn } from './match.ts';
import type { Sheet } from './sheet.ts';
import type { Uploading } from './use-upload.ts';

export interface StepProps {
  readonly kind: Kind;
  readonly sheet: Sheet;
  readonly upload: Uploading;
}

/** Which column of the sheet is which of the input: found by their heads, and changed by hand. */
export function MatchStep({ kind, sheet, upload }: StepProps) {
  const { state, rematch, check } = upload;
  const { matching } = state;
  const missing = missingFrom(kind, matching);
  const twice = twiceIn(kind, matching);
  const choose = (at: number, path: string) =>
    rematch(matching.map((each, index) => (index === at ? path || undefined : each)));
  const rows = sheet.header.map((head, at) => ({ head, at }));
  return (
    <>
      <Table
        caption={t('report.upload.step.match')}
        rows={rows}
        rowKey={({ at }) => String(at)}
        columns={[
          {
            head: t('report.upload.match.column'),
            cell: ({ head, at }) => head || `#${String(at + 1)}`,
          },
          {
            head: t('report.upload.match.example'),
            cell: ({ at }) => <span className="example">{exampleAt(sheet, at)}</span>,
          },
          {
            head: t('report.upload.match.field'),
            cell: ({ head, at }) => (
              <FieldChoice
                {...{ kind, head }}
                path={matching[at]}
                choose={(path) => choose(at, path)}
              />
            ),
          },
        ]}
      />
      <div role="status">
        {missing.length > 0 && (
          <p className="wrong">{t('report.upload.match.missing', { names: listed(missing) })}</p>
        )}
        {twice.length > 0 && (
          <p className="wrong">{t('report.upload.match.twice', { names: listed(twice) })}</p>
        )}
        {state.failure && <FailureText failure={state.failure} />}
      </div>
      <footer>
        <button
          type="button"
          className="main"
          disabled={missing.length + twice.length > 0}
          onClick={() => void check()}
        >
          {t('report.upload.match.go')}
        </button>
      </footer>
    </>
  );
}

const listed = (columns: Kind['columns']) => columns.map((column) => nameOf(column)).join(', ');

/** A long text tells enough by its beginning. */
const exampleAt = ({ rows }: Sheet, at: number): string =>
  (rows.find(({ cells }) => cells[at])?.cells[at] ?? '').slice(0, 60);

interface FieldChoiceProps {
  readonly kind: Kind;
  readonly head: string;
  readonly path: string | undefined;
  readonly choose: (path: string) => void;
}

const FieldChoice = ({ kind, head, path, choose }: FieldChoiceProps) => (
  <select
    aria-label={`${t('report.upload.match.field')} – ${head}`}
    value={path ?? ''}
    onChange={({ target }) => choose(target.value)}
  >
    <option value="">{t('report.upload.match.none')}</option>
    {kind.columns.map((column) => (
      <option key={column.path} value={column.path}>
        {nameOf(column)}
      </option>
    ))}
  </select>
);
