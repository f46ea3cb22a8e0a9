import { OnlyNow } from './as-of.tsx';
import { ProgressCard } from './progress-card.tsx';
import { PromisesCard } from './promises-card.tsx';
import type { PanelProps } from './panel-props.ts';

/** Target against actual, then promise against what happened. */
export const PlanCards = (props: PanelProps) => (
  <>
    <ProgressCard {...props} />
    <OnlyNow asof={props.state.asof}>
      <PromisesCard {...props} />
    </OnlyNow>
  </>
);
