import { ask } from '../../../data/ask.ts';
import type { Document } from '../../../data/document.ts';
import type { Reason } from '../../../words/reason.ts';
import type { Kind } from '../kinds/kind.ts';
import { reportText } from '../kinds/report-text.ts';
import { columnAt } from './row-of.ts';
import type { RowProblem } from './row-of.ts';

interface Said {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly path: readonly string[];
}

interface Reported {
  readonly reported: {
    readonly accepted: number;
    readonly refused: number;
    readonly records: readonly ({ readonly id: string } | null)[];
    readonly rowErrors: readonly (Said & { readonly row: number })[];
    readonly rowWarnings: readonly (Said & { readonly row: number })[];
    readonly userErrors: readonly Said[];
  };
}

export interface Outcome {
  /** The ids of the records in the order of the rows; null where a row was refused, or only checked. */
  readonly ids: readonly (string | null)[];
  /** What is wrong with each row; nothing where it is right. */
  readonly problems: readonly (readonly RowProblem[])[];
  readonly warnings: readonly (readonly RowProblem[])[];
}

/** Why nothing came of a call. */
export interface Failure extends Reason {
  readonly code: string;
}

/** What became of a call; or why the graph did not answer it, or refused it whole. */
export type Told = { readonly outcome: Outcome } | { readonly failure: Failure };

interface Call {
  readonly idempotencyKey: string;
  readonly dryRun?: boolean;
}

/** Reports rows of a kind, each accepted or refused for itself; or only has them checked. */
export async function reportRows(kind: Kind, rows: readonly object[], call: Call): Promise<Told> {
  const text = reportText(kind);
  const name = /^mutation (\w+)/.exec(text)?.[1] ?? '';
  const document: Document<Reported, object> = { id: '', name, text };
  const input = { ...call, [kind.list]: rows };
  const { data, problems } = await ask(document, { input });
  const [failure] = data ? data.reported.userErrors : problems;
  if (failure) return { failure };
  if (!data) return { failure: { code: 'UNKNOWN', message: '' } };
  const { records, rowErrors, rowWarnings } = data.reported;
  const at = (said: typeof rowErrors) =>
    rows.map((_, index) =>
      said
        .filter(({ row }) => row === index)
        .map(({ code, message, messageZh, path }) => ({
          // `input`, the list, the row: what follows is of the record.
          column: columnAt(kind, path.slice(3))?.path,
          code,
          message,
          messageZh,
        })),
    );
  return {
    outcome: {
      ids: rows.map((_, index) => records[index]?.id ?? null),
      problems: at(rowErrors),
      warnings: at(rowWarnings),
    },
  };
}
