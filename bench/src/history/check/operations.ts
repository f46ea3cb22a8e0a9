import { outcomeOf } from '../journal.ts';
import type { Entry } from '../journal.ts';
import { isAccepted } from '../operation.ts';
import type { Answer, Does, Operation } from '../operation.ts';
import { told } from './evidence.ts';
import type { Check } from './evidence.ts';
import { logLines } from './log-lines.ts';
import type { LogLine } from './log-lines.ts';

const TYPE: Readonly<Record<Does, string>> = {
  report: 'REPORTED',
  reports: 'REPORTED',
  revise: 'REVISED',
  revises: 'REVISED',
  withdraw: 'WITHDRAWN',
  confirm: 'CONFIRMED',
  dispute: 'DISPUTED',
};

interface Expected {
  readonly type: string;
  readonly revision: number;
  readonly title: string | null;
  readonly id: string | null;
}

const shown = (lines: readonly unknown[]) => JSON.stringify(lines).slice(0, 600);

/** The lines that the rows of an operation leave, in the order of the rows; of an unknown report nobody knows the ids. */
function expectedOf({ does, rows }: Operation, ids: readonly (string | null)[] | null): Expected[] {
  return rows.flatMap(({ id, basedOn, content, isGood }, index) => {
    const written = ids === null ? isGood : ids[index] !== null;
    if (!written) return [];
    const revision = does === 'confirm' || does === 'dispute' ? basedOn : basedOn + 1;
    return [{ type: TYPE[does], revision, title: content?.title ?? null, id: ids?.[index] ?? id }];
  });
}

const isAs = (line: LogLine | undefined, { type, revision, title, id }: Expected) =>
  line?.type === type &&
  line.revision === revision &&
  (title === null || line.title === title) &&
  (id === null || line.id === id);

const areAs = (lines: readonly LogLine[], expected: readonly Expected[]) =>
  lines.length === expected.length && expected.every((each, index) => isAs(lines[index], each));

/** What speaks against an accepted operation: each accepted row once, in order, with its version; of the others none. */
function againstOk(operation: Operation, answer: Answer, lines: readonly LogLine[]): string[] {
  const expected = expectedOf(operation, answer.ids);
  // Whoever says again what their side has said already is answered alike, and nothing new is entered.
  if (operation.does === 'confirm' && lines.length === 0) return [];
  if (areAs(lines, expected)) return [];
  return [`${operation.key} was accepted as ${shown(expected)}, but logged is ${shown(lines)}`];
}

/** One wrong row spoils a report that is to be written whole or not at all. */
const isSpoilt = ({ does, isAtomic, rows }: Operation) =>
  isAtomic && does === 'reports' && rows.some(({ isGood }) => !isGood);

/** All of it or nothing; of a bulk the stored answer says which rows, and that is compared elsewhere. */
function againstUnknown(operation: Operation, lines: readonly LogLine[]): string[] {
  if (lines.length === 0 || operation.does === 'revises') return [];
  const expected = isSpoilt(operation) ? [] : expectedOf(operation, null);
  if (areAs(lines, expected)) return [];
  return [`${operation.key} is unknown, but logged is ${shown(lines)} of ${shown(expected)}`];
}

function against({ operation, ...heard }: Entry, lines: readonly LogLine[]): string[] {
  const entry = { operation, ...heard };
  const outcome = outcomeOf(entry);
  if (outcome === 'unknown') return againstUnknown(operation, lines);
  if (outcome === 'refused')
    return lines.length === 0
      ? []
      : [`${operation.key} was refused, but logged is ${shown(lines)}`];
  const [first] = entry.answers.filter(isAccepted);
  return first ? againstOk(operation, first, lines) : [];
}

/** Rows that were right must not be refused, and those that were wrong must be. */
function misjudged({ operation, answers }: Entry): string[] {
  const [answer] = answers;
  const { does, rows, reuses, key } = operation;
  if (!answer || !does.startsWith('report')) return [];
  const isNone = reuses !== undefined || isSpoilt(operation);
  const wrong = rows.filter(
    ({ isGood }, index) => (isGood && !isNone) !== (answer.ids[index] !== null),
  );
  if (wrong.length > 0) return [`${key}: ${String(wrong.length)} rows, ${shown(answer.codes)}`];
  if (reuses === undefined || answer.codes.includes('IDEMPOTENCY_CONFLICT')) return [];
  return [`${key} reused ${reuses}: ${shown(answer.codes)}`];
}

/** An accepted answer is the answer for ever; refusals may change with what is refused. */
function unequal({ operation, answers }: Entry): string[] {
  const accepted = answers.find(isAccepted);
  if (!accepted) return [];
  const first = JSON.stringify(accepted);
  const other = answers.find((answer) => JSON.stringify(answer) !== first);
  return other ? [`${operation.key}: ${first.slice(0, 300)}, and ${shown([other])}`] : [];
}

export const operationChecks: readonly Check[] = [
  {
    promise: 'what was accepted is logged once, what was refused nowhere',
    find: async ({ client, history }) => {
      const lines = await logLines(client);
      return told(
        'an operation',
        history.entries.flatMap((entry) => against(entry, lines.get(entry.operation.key) ?? [])),
      );
    },
  },
  {
    promise: 'nothing is logged that nobody asked for',
    find: async ({ client, history }) => {
      const known = new Set(history.entries.map(({ operation }) => operation.key));
      const lines = await logLines(client);
      return told(
        'a phantom',
        [...lines.keys()].filter((key) => !known.has(key)),
      );
    },
  },
  {
    promise: 'right rows are accepted and wrong ones refused',
    find: ({ history }) => Promise.resolve(told('misjudged', history.entries.flatMap(misjudged))),
  },
  {
    promise: 'one key always gets one answer',
    find: ({ history }) => Promise.resolve(told('two answers', history.entries.flatMap(unequal))),
  },
];
