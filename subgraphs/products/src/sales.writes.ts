import { contribution, hasHappened } from '@jiedui/subgraph';
import type { Contribution, PartialDate, Qualifier, Status } from '@jiedui/subgraph';

interface Sold {
  readonly status: Status;
  readonly soldFen: string | null;
  readonly soldQualifier: Qualifier | null;
  readonly partOfId: string | null;
}

/**
 * What a sale or a livestream adds to consumption assistance, and to live-stream sales where it was sold on one.
 * Inside another sale it adds nothing to either: the whole counts, by its own channel.
 */
export function salesContributions(
  { status, soldFen, soldQualifier, partOfId }: Sold,
  occurred: PartialDate,
  isLive: boolean,
): Contribution[] {
  if (partOfId !== null || !hasHappened(status)) return [];
  const sold = { value: soldFen, qualifier: soldQualifier };
  return [
    contribution('consumption-assistance', occurred, sold),
    ...(isLive ? [contribution('livestream-sales', occurred, sold)] : []),
  ];
}
