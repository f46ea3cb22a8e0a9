import { Link } from 'wouter';
import { plain } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import type { Flow } from './flows.ts';
import type { OverviewTotalsQuery } from './generated.ts';

interface FlowFootProps {
  readonly flows: readonly Flow[];
  readonly totals: OverviewTotalsQuery['totals'] | undefined;
  readonly focus: string;
  readonly clear: () => void;
}

/** What the picture cannot show, and the way out of a focus. */
export function FlowFoot({ flows, totals, focus, clear }: FlowFootProps) {
  const { unpairedActivityCount = 0, pairingsWithoutActivity = 0 } = totals ?? {};
  return (
    <ul className="card-foot">
      {focus !== '' && (
        <li>
          {t('overview.flow.focus', { name: nameOf(flows, focus) })}{' '}
          <button type="button" onClick={clear}>
            {t('overview.flow.unfocus')}
          </button>
        </li>
      )}
      {unpairedActivityCount > 0 && (
        <li>{t('overview.flow.unpaired', { n: unpairedActivityCount })}</li>
      )}
      {pairingsWithoutActivity > 0 && (
        <li>
          <Link href="/pairings">{t('overview.flow.silent', { n: pairingsWithoutActivity })}</Link>
        </li>
      )}
    </ul>
  );
}

function nameOf(flows: readonly Flow[], code: string): string {
  const regions = flows.flatMap(({ supporter, recipient }) => [supporter, recipient]);
  const found = regions.find((region) => region.code === code);
  return found ? plain(found.name) : code;
}
