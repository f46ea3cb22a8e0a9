import { AgreementsCard } from './agreements-card.tsx';
import { OnlyNow } from './as-of.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { HospitalsCards } from './hospitals-cards.tsx';
import { MoneyCard } from './money-card.tsx';
import type { Tab } from './pairing-params.ts';
import type { PanelProps } from './panel-props.ts';
import { PlacementsCards } from './placements-cards.tsx';
import { PlanCards } from './plan-cards.tsx';
import { PlatformsCard } from './platforms-card.tsx';
import { SchoolsCards } from './schools-cards.tsx';
import { TimelineCard } from './timeline-card.tsx';

/** What a tab shows. */
export function Panel(props: PanelProps) {
  const { state } = props;
  if (state.tab === 'all')
    return (
      <div className="pairing-all">
        <TimelineCard {...props} />
        <div className="pairing-side">
          <OnlyNow asof={state.asof}>
            <MoneyCard {...props} />
          </OnlyNow>
          <CoverageCard {...props} />
        </div>
      </div>
    );
  if (state.tab === 'plan')
    return (
      <div className="pairing-cards">
        <PlanCards {...props} />
      </div>
    );
  const Records = RECORDS[state.tab];
  return (
    <OnlyNow asof={state.asof}>
      <div className="pairing-cards">
        <Records {...props} />
      </div>
    </OnlyNow>
  );
}

const RECORDS = {
  agreements: AgreementsCard,
  platforms: PlatformsCard,
  schools: SchoolsCards,
  hospitals: HospitalsCards,
  placements: PlacementsCards,
} as const satisfies Partial<Record<Tab, unknown>>;
