import { plain } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import type { ReconcileListQuery } from './generated.ts';

/** A record on which not all is said. */
export type OpenRecord = ReconcileListQuery['activities']['nodes'][number];

/** Whose turn it is, by name; that there are no sides, where it belongs to no single pairing. */
export function awaitsText({ confirmation: { awaits }, pairing }: OpenRecord): string {
  if (!pairing) return t('reconcile.noSides');
  const names = awaits.map((side) =>
    plain(side === 'SUPPORTER' ? pairing.supporter.name : pairing.recipient.name),
  );
  return names.length === 0
    ? t('reconcile.awaitsNobody')
    : t('reconcile.awaits', { names: names.join(t('reconcile.and')) });
}

/** Who says what stands: a side, or a public document. */
export function reporterText({ provenance: { reportedBy, source } }: OpenRecord): string {
  if (reportedBy) return plain(reportedBy.name);
  return source ? t('reconcile.document', { title: plain(source.title) }) : t('reconcile.unknown');
}
