import { useRef, useState } from 'react';
import { refreshAll } from '../../data/answers.ts';
import type { Kind } from './kinds/kind.ts';
import { reportRows } from './row/report-rows.ts';
import type { Failure, Told } from './row/report-rows.ts';
import { rowOf } from './row/row-of.ts';
import type { Cells, RowProblem } from './row/row-of.ts';

export interface DraftState {
  readonly step: 'writing' | 'checking' | 'right' | 'sending' | 'done';
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly RowProblem[];
  readonly failure?: Failure;
  /** Of the record, once it stands. */
  readonly id?: string;
}

const BEGUN: DraftState = { step: 'writing', problems: [], warnings: [] };

/** Opaque and new; `randomUUID` is not there over plain HTTP. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** One record on its way: what is written, what the graph says of it, and the key that keeps it from being recorded twice. */
export function useDraft(kind: Kind) {
  const [cells, setCells] = useState<Cells>({});
  const [state, setState] = useState(BEGUN);
  const key = useRef(newKey());
  const change = (part: Cells) => {
    setCells({ ...cells, ...part });
    key.current = newKey();
    const isLeft = ({ column }: RowProblem) => column === undefined || !(column in part);
    setState({ ...BEGUN, problems: state.problems.filter(isLeft) });
  };
  const call = async (dryRun: boolean) => {
    const { input, problems } = rowOf(kind, cells);
    if (problems.length > 0) {
      setState({ ...BEGUN, problems });
      return;
    }
    setState({ ...BEGUN, step: dryRun ? 'checking' : 'sending' });
    const told = await reportRows(kind, [input], { idempotencyKey: key.current, dryRun });
    setState(after(told, dryRun));
    if (!dryRun) refreshAll();
  };
  const restart = () => {
    key.current = newKey();
    setCells({});
    setState(BEGUN);
  };
  return { cells, state, change, check: () => call(true), send: () => call(false), restart };
}

function after(told: Told, isCheck: boolean): DraftState {
  if ('failure' in told) return { ...BEGUN, failure: told.failure };
  const { ids, problems, warnings } = told.outcome;
  const [wrong = [], odd = [], id] = [problems[0], warnings[0], ids[0]];
  if (wrong.length > 0) return { ...BEGUN, problems: wrong };
  if (isCheck) return { step: 'right', problems: [], warnings: odd };
  return { step: 'done', problems: [], warnings: odd, ...(id != null && { id }) };
}
