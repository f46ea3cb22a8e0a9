import { CardMenu } from '../card/card-menu.tsx';
import { listSection } from '../data/section.ts';
import { Drawer } from '../drawer/drawer.tsx';
import type { MoneyTotal } from '../figures/mark.ts';
import { t } from '../words/t.ts';
import { WhyGraphParts, WhyGraphRecords } from './generated.ts';
import type { ActivityFilter } from './generated.ts';
import { WhyParts } from './why-parts.tsx';
import { FIRST, WhyRecords } from './why-records.tsx';
import { WhyTotal } from './why-total.tsx';
import './why.css';

interface WhyGraphDrawerProps {
  /** As the page calls it. */
  readonly name: string;
  readonly indicator: string;
  readonly total: MoneyTotal;
  /** Of which activities it is the total. */
  readonly filter: ActivityFilter;
  readonly close: () => void;
}

/** Why a total of money over all pairings is what it is. */
export function WhyGraphDrawer({ name, indicator, total, filter, close }: WhyGraphDrawerProps) {
  const recordsOf = (n: number) =>
    listSection(WhyGraphRecords, { indicator, filter: { ...filter, countedIn: { indicator } } }, n);
  const title = t('why.title');
  const menu = { id: 'why', title, section: recordsOf(FIRST), hasFiles: true, isTable: true };
  const { yuan: value, ...counts } = total;
  return (
    <Drawer {...{ title, close }} aside={<CardMenu {...menu} toggle={undefined} />}>
      <p className="why-of">
        <strong>{name}</strong>
      </p>
      <WhyTotal total={{ ...counts, value }} unit="CNY" />
      <WhyRecords sectionOf={recordsOf} listOf={({ activities }) => activities} unit="CNY" />
      <WhyParts
        sectionOf={(n) =>
          listSection(
            WhyGraphParts,
            { filter: { ...filter, domains: ['INDUSTRY'], isPart: true } },
            n,
          )
        }
        listOf={({ activities }) => activities}
      />
    </Drawer>
  );
}
