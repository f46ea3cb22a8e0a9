import { useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { t } from '../../words/t.ts';
import { PairingCounts } from './generated.ts';
import type { PairingCountsQuery } from './generated.ts';
import { Panel } from './panel.tsx';
import { TABS } from './pairing-params.ts';
import type { Tab } from './pairing-params.ts';
import type { PanelProps } from './panel-props.ts';

/** The parts of the page, one at a time; on a narrow screen they are chosen from a list. */
export function Tabs(props: PanelProps) {
  const { asks, state, change } = props;
  const id = useId();
  const isNarrow = useIsNarrow();
  const { answer } = useAnswer(section(PairingCounts, { id: asks.id }));
  const nameOf = (tab: Tab) => {
    const count = countOf(answer?.data?.pairing, tab);
    const name = t(`pairing.tab.${tab}`);
    if (count === undefined) return name;
    // None is no count: nobody has counted.
    return `${name} ${count === 0 ? t('pairing.tab.none') : String(count)}`;
  };
  const choose = (tab: string) => change({ tab: TABS.find((each) => each === tab) ?? 'all' });
  if (isNarrow)
    return (
      <>
        <select
          className="tab-choice"
          aria-label={t('pairing.tabs')}
          value={state.tab}
          onChange={({ target }) => choose(target.value)}
        >
          {TABS.map((tab) => (
            <option key={tab} value={tab}>
              {nameOf(tab)}
            </option>
          ))}
        </select>
        <Panel {...props} />
      </>
    );
  return (
    <>
      <TabList {...{ id, choose, nameOf }} current={state.tab} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${state.tab}`}>
        <Panel {...props} />
      </div>
    </>
  );
}

interface TabListProps {
  readonly id: string;
  readonly current: Tab;
  readonly choose: (tab: Tab) => void;
  readonly nameOf: (tab: Tab) => string;
}

function TabList({ id, current, choose, nameOf }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = TABS.at((TABS.indexOf(current) + step) % TABS.length);
    if (step === 0 || !next) return;
    choose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <div
      ref={list}
      className="tabs"
      role="tablist"
      aria-label={t('pairing.tabs')}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`${id}-${tab}`}
          data-tab={tab}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={tab === current ? `${id}-panel` : undefined}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {nameOf(tab)}
        </button>
      ))}
    </div>
  );
}

/** How many records a tab has; undefined where that is not known, or no number says it. */
function countOf(pairing: PairingCountsQuery['pairing'] | undefined, tab: Tab): number | undefined {
  if (!pairing) return undefined;
  const byTab: Record<Tab, readonly ({ readonly totalCount: number } | null)[]> = {
    all: [],
    plan: [],
    agreements: [pairing.agreements],
    platforms: [pairing.salesPlatforms],
    schools: [pairing.schoolPairings, pairing.exchangeSessions, pairing.educationTeams],
    hospitals: [pairing.hospitalPairings, pairing.medicalTeams],
    placements: [pairing.placements],
  };
  const parts = byTab[tab];
  if (parts.length === 0 || parts.includes(null)) return undefined;
  return parts.reduce((sum, part) => sum + (part?.totalCount ?? 0), 0);
}
