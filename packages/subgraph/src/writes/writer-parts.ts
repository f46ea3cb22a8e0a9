import type { Kysely } from 'kysely';
import type { Call, Outcome } from './call.ts';
import type { PartTables } from './check-parts.ts';
import type { Directory } from './directory.ts';
import type { ReportingDomain } from './indicators.ts';
import type { Intake } from './intake/intake.ts';
import type { RecordType } from './record-type.ts';
import type { Author } from './versions.ts';

/** What the changes of one type of record are made of. */
export interface WriterParts {
  readonly db: Kysely<unknown>;
  readonly domain: ReportingDomain;
  readonly type: RecordType;
  readonly intake: Intake;
  readonly partTables: PartTables;
  readonly directory: () => Directory;
  readonly onWrite: () => void;
}

/** Who stands behind a change, and the answer that is kept for it. */
export const authorOf = (
  { identity, idempotencyKey, hash }: Pick<Call, 'identity' | 'idempotencyKey' | 'hash'>,
  reason: string | null,
  answer: Outcome,
): Author => ({
  client: identity.organization,
  idempotencyKey,
  reportedBy: identity.organization,
  tokenId: identity.tokenId,
  reason,
  hash,
  answer,
});
