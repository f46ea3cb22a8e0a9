import { section } from '../../data/section.ts';
import { PairingPlan } from './generated.ts';
import { momentOf } from './pairing-params.ts';
import type { PanelProps } from './panel-props.ts';

/** What both cards of the plan ask. */
export function planSection({ asks, state, latest }: PanelProps) {
  const { period: _, ...rest } = asks;
  return section(PairingPlan, { ...rest, ...momentOf(state), year: state.year || latest });
}
