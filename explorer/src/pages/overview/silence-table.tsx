import { Link } from 'wouter';
import { Between } from '../../figures/between.tsx';
import { DOMAINS } from '../../figures/domains.ts';
import { CountCell } from '../../table/count-cell.tsx';
import { t } from '../../words/t.ts';
import type { Flow } from './flows.ts';

interface Pair {
  /** The id of the pairing, where both regions stand for themselves. */
  readonly id: string;
  readonly supporter: Flow['supporter'];
  readonly recipient: Flow['recipient'];
  readonly counts: Map<Flow['domain'], number>;
}

/** The flows of each two regions together. */
export function pairsOf(flows: readonly Flow[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { supporter, recipient, domain, activityCount } of flows) {
    const id = `${supporter.code}-${recipient.code}`;
    const pair = pairs.get(id) ?? { id, supporter, recipient, counts: new Map() };
    pair.counts.set(domain, activityCount);
    pairs.set(id, pair);
  }
  return [...pairs.values()];
}

interface SilenceTableProps {
  readonly flows: readonly Flow[];
  /** Whether a row is a pairing: regions that were raised to a level stand for several. */
  readonly isLinked: boolean;
}

export const SilenceTable = ({ flows, isLinked }: SilenceTableProps) => (
  <div className="counts-frame">
    <table className="counts">
      <caption className="hidden">{t('overview.silence')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pairings.pair')}</th>
          {DOMAINS.map((domain) => (
            <th key={domain} scope="col">
              {t(`term.domain.${domain}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairsOf(flows).map(({ id, counts, ...between }) => (
          <tr key={id}>
            <th scope="row">
              {isLinked ? (
                <Link href={`/pairing/${encodeURIComponent(id)}`}>
                  <Between {...between} />
                </Link>
              ) : (
                <Between {...between} />
              )}
            </th>
            {DOMAINS.map((domain) => (
              <CountCell key={domain} count={counts.get(domain) ?? 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
