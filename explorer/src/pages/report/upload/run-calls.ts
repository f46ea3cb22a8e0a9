import type { Kind } from '../kinds/kind.ts';
import { reportRows } from '../row/report-rows.ts';
import type { Failure, Told } from '../row/report-rows.ts';
import type { PlannedCall, Problems } from './calls.ts';

/** Refusals that pass by themselves; the same call may be sent again, since it has the same key. */
const PASSING =
  /^(UNREACHABLE|SUBGRAPH_UNAVAILABLE|DEADLINE_EXCEEDED|OVERLOADED|RATE_LIMITED|AUTHENTICATION_UNAVAILABLE|INTERNAL_ERROR|HTTP_5\d\d)$/;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

export interface Running {
  readonly dryRun: boolean;
  /** The call to begin with. */
  readonly from: number;
  readonly signal: AbortSignal;
  /** Told after each call: how many rows are dealt with, how many of these were accepted, and what is wrong with others. */
  readonly onCall: (done: {
    end: number;
    next: number;
    accepted: number;
    problems: Problems;
  }) => void;
  /** Told while a call waits to be sent again, and why; and when it no longer does. */
  readonly onWait: (code: string | undefined) => void;
}

/** Sends calls one after the other, until the signal. Answers what stopped it; nothing where all were sent, or on a signal. */
export async function runCalls(
  kind: Kind,
  calls: readonly PlannedCall[],
  { dryRun, from, signal, onCall, onWait }: Running,
): Promise<Failure | undefined> {
  for (const [index, call] of calls.entries()) {
    if (index < from) continue;
    if (signal.aborted) return undefined;
    const told =
      call.rows.length === 0 ? NOTHING : await send(kind, call, dryRun, { signal, onWait });
    if (told === undefined) return undefined;
    if ('failure' in told && told.failure.code !== 'IDEMPOTENCY_CONFLICT') return told.failure;
    const problems = problemsIn(call, told);
    const accepted = call.rows.length - problems.size;
    onCall({ end: call.end, next: index + 1, accepted, problems });
  }
  return undefined;
}

const NOTHING: Told = { outcome: { ids: [], problems: [], warnings: [] } };

/** Sends one call until it is answered; undefined where the signal came while it waited. */
async function send(
  kind: Kind,
  { rows, idempotencyKey }: PlannedCall,
  dryRun: boolean,
  { signal, onWait }: Pick<Running, 'signal' | 'onWait'>,
): Promise<Told | undefined> {
  const inputs = rows.map(({ input }) => input);
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const key = dryRun ? `check-${idempotencyKey}` : idempotencyKey;
    const told = await reportRows(kind, inputs, { idempotencyKey: key, dryRun });
    if (!('failure' in told) || !PASSING.test(told.failure.code)) return told;
    onWait(told.failure.code);
    await waitFor(pause, signal);
    onWait(undefined);
    if (signal.aborted) return undefined;
  }
}

/** Rows of a call that was sent before with other content were dealt with then, in whatever way. */
function problemsIn({ rows }: PlannedCall, told: Told): Problems {
  const at = (index: number) =>
    'failure' in told ? [{ column: undefined, ...told.failure }] : told.outcome.problems[index];
  return new Map(
    rows.flatMap(({ number }, index) => {
      const problems = at(index) ?? [];
      return problems.length > 0 ? [[number, problems] as const] : [];
    }),
  );
}

const waitFor = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
