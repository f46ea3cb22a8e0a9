import type { LoggedEvent } from '@jiedui/subgraph';

/** An event on its way into the ledger, and the log it comes from. */
export interface Line extends LoggedEvent {
  readonly source: string;
}

/** Whether an event is a word of the other side on a version, and not a version itself. */
export const isWord = ({ type }: { readonly type: string }): boolean =>
  type === 'CONFIRMED' || type === 'DISPUTED';

/** Whether the ledger enters an event: a school, an indicator is no activity, and what is said of it is its history. */
export const isEntered = (event: Pick<LoggedEvent, 'type' | 'activity'>): boolean =>
  event.activity !== null || isWord(event);

/** A version of a record, as a key. */
export const versionOf = ({ id, revision }: Pick<LoggedEvent, 'id' | 'revision'>): string =>
  `${id} ${String(revision)}`;
