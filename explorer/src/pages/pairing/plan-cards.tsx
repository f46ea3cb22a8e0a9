import { ProgressCard } from './progress-card.tsx';
import { PromisesCard } from './promises-card.tsx';
import type { PanelProps } from './panel-props.ts';

/** Target against actual, then promise against what happened. */
export const PlanCards = (props: PanelProps) => (
  <div className="pairing-plan">
    <ProgressCard {...props} />
    <PromisesCard {...props} />
  </div>
);
