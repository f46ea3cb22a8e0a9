import type { Kind } from '../kinds/kind.ts';
import { merged, planCalls, planRows, problemsBefore } from './calls.ts';
import type { Problems } from './calls.ts';
import { runCalls } from './run-calls.ts';
import type { Failure } from '../row/report-rows.ts';
import type { Sheet } from './sheet.ts';
import type { UploadState } from './upload-state.ts';

interface Checked {
  readonly failure: Failure | undefined;
  /** What is wrong with the row now; nothing where it is right. */
  readonly problems: Problems;
}

/** Has one row checked by itself, as it was mended. */
export async function checkRow(
  kind: Kind,
  sheet: Sheet,
  { matching, edits }: Pick<UploadState, 'matching' | 'edits'>,
  number: number,
): Promise<Checked> {
  const one = { ...sheet, rows: sheet.rows.filter((row) => row.number === number) };
  const rows = planRows(kind, one, matching, edits);
  let problems = problemsBefore(rows);
  const failure = await runCalls(kind, planCalls(kind, sheet.hash, rows), {
    dryRun: true,
    from: 0,
    signal: new AbortController().signal,
    onWait: () => undefined,
    onCall: (told) => (problems = merged(problems, told.problems)),
  });
  return { failure, problems };
}
