import type { Database } from '@jiedui/database';
import type { Logger } from 'pino';
import type { Reads } from '../reads/compiler.ts';
import type { EventSource } from '../writes/event-log.ts';
import type { NewRecord, RecordType } from '../writes/record-type.ts';
import type { RecordTable } from '../writes/record-table.ts';

/** Records of one type that ship with the project, to be reported once. */
export interface FactBatch {
  readonly type: RecordType;
  readonly records: readonly NewRecord<RecordTable>[];
}

/** Binds a batch to its type's columns. */
export const facts = <T extends RecordTable>(
  type: RecordType<T>,
  records: readonly NewRecord<T>[],
): FactBatch => ({ type: type as never, records: records as never });

export interface Background {
  /** True once this part has caught up with what was there when it started. */
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly database: Database;
  readonly logger: Logger;
  /** The logs of all subgraphs, this one's included. */
  readonly sources: readonly EventSource[];
}

/** A subgraph: the parts that its process, the standalone and its specs start from. */
export interface SubgraphDefinition {
  /** The domain's word: also the Postgres schema, the compose service and the host. */
  readonly name: string;
  /** Where it listens unless PORT says otherwise. */
  readonly port: number;
  /** The folder of `subgraph.ts`: below it lies the SDL, beside it the migrations. */
  readonly folder: string;
  readonly reads: Reads;
  /** Codes and lists that are no records, such as regions; must be idempotent. Runs before the facts. */
  readonly reference?: (database: Database, progress: (done: string) => void) => Promise<void>;
  /** What ships with the project, in an order in which wholes precede their parts. */
  readonly facts?: () => readonly FactBatch[];
  /** Work besides answering, such as the ledger. */
  readonly background?: (surroundings: Surroundings) => Promise<Background>;
}
