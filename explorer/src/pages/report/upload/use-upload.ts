import { useEffect, useRef, useState } from 'react';
import { refreshAll } from '../../../data/answers.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Cells } from '../row/row-of.ts';
import { merged, planCalls, planRows, problemsBefore } from './calls.ts';
import { checkRow } from './check-row.ts';
import { match } from './match.ts';
import type { Matching } from './match.ts';
import { begunBefore, rememberBegun } from './remembered.ts';
import { runCalls } from './run-calls.ts';
import type { Sheet } from './sheet.ts';
import { begin } from './upload-state.ts';
import type { UploadState } from './upload-state.ts';

function stateOf(kind: Kind, sheet: Sheet): UploadState {
  const before = begunBefore(kind, sheet);
  if (!before) return begin(match(kind, sheet.header));
  const { matching, edits, sent } = before;
  return { ...begin(matching), edits, before: sent, stage: 'paused' };
}

/** A sheet on its way into the graph: matched, checked, mended, sent; paused and gone on with. */
export function useUpload(kind: Kind, sheet: Sheet) {
  const [state, setState] = useState(() => stateOf(kind, sheet));
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const change = (part: Partial<UploadState>) => setState((now) => ({ ...now, ...part }));

  const run = async (dryRun: boolean, begun: UploadState) => {
    const rows = planRows(kind, sheet, begun.matching, begun.edits);
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const isFirst = begun.next === 0;
    // Before the first call, so that it is the same one however early the page goes.
    if (!dryRun && isFirst) rememberBegun(kind, sheet, { ...begun, sent: begun.before ?? 0 });
    change({
      stage: dryRun ? 'checking' : 'sending',
      failure: undefined,
      waiting: undefined,
      ...(isFirst && { problems: problemsBefore(rows), done: 0, accepted: 0 }),
    });
    const failure = await runCalls(kind, planCalls(kind, sheet.hash, rows), {
      dryRun,
      from: begun.next,
      signal,
      onWait: (waiting) => change({ waiting }),
      onCall: ({ end, next, accepted, problems }) => {
        if (!dryRun) rememberBegun(kind, sheet, { ...begun, sent: end });
        setState((now) => ({
          ...now,
          done: end,
          next,
          accepted: now.accepted + accepted,
          problems: merged(now.problems, problems),
        }));
      },
    });
    if (!dryRun) refreshAll();
    const isStopped = failure !== undefined || signal.aborted;
    if (dryRun) change({ stage: isStopped ? 'match' : 'checked', next: 0, failure });
    else change({ stage: isStopped ? 'paused' : 'done', failure, waiting: undefined });
  };

  const mend = async (number: number, part: Cells) => {
    const edits = { ...state.edits, [number]: { ...state.edits[number], ...part } };
    change({ edits });
    const { failure, problems } = await checkRow(kind, sheet, { ...state, edits }, number);
    setState((now) => {
      const others = new Map(now.problems);
      others.delete(number);
      return { ...now, failure, problems: failure ? now.problems : merged(others, problems) };
    });
  };

  return {
    state,
    rematch: (matching: Matching) => change({ matching }),
    check: () => run(true, { ...state, next: 0 }),
    mend,
    send: () => run(false, state),
    pause: () => running.current?.abort(),
  };
}

export type Uploading = ReturnType<typeof useUpload>;
