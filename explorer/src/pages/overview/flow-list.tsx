import { Between } from '../../figures/between.tsx';
import { t } from '../../words/t.ts';
import { flowText, keyOf, widthOf } from './flows.ts';
import type { Flow } from './flows.ts';

interface FlowListProps {
  /** The widest first. */
  readonly flows: readonly Flow[];
  readonly measure: 'records' | 'contracted';
}

/** The flows as a list with bars. */
export function FlowList({ flows, measure }: FlowListProps) {
  const [widest] = flows;
  const most = (widest && widthOf(widest, measure)) ?? 1;
  return (
    <ol className="flow-list">
      {flows.map((flow) => (
        <li key={keyOf(flow)}>
          <span>
            <Between {...flow} />
          </span>
          <span>
            {t(`term.domain.${flow.domain}`)} · {flowText(flow, measure)}
          </span>
          <div
            className={`flow-bar ${flow.domain.toLowerCase()}`}
            style={{ width: `${String((100 * (widthOf(flow, measure) ?? 0)) / most)}%` }}
          />
        </li>
      ))}
    </ol>
  );
}
