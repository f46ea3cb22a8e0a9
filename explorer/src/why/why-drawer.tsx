import { CardMenu } from '../card/card-menu.tsx';
import { Loading } from '../card/loading.tsx';
import { Problems } from '../card/problems.tsx';
import { listSection, section } from '../data/section.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Drawer } from '../drawer/drawer.tsx';
import { Between } from '../figures/between.tsx';
import { Localized } from '../figures/localized.tsx';
import { t } from '../words/t.ts';
import {
  WhyParts as AskParts,
  WhyRecords as AskRecords,
  WhyTotal as AskTotal,
} from './generated.ts';
import { countedIn, partsBeside } from './why-figure.ts';
import type { WhyFigure } from './why-figure.ts';
import { WhyParts } from './why-parts.tsx';
import { FIRST, WhyRecords } from './why-records.tsx';
import { WhyTotal } from './why-total.tsx';
import './why.css';

interface WhyDrawerProps {
  readonly figure: WhyFigure;
  readonly close: () => void;
}

/** Why a figure of a pairing is what it is: every record it counts, what each says, and what it leaves out. */
export function WhyDrawer({ figure, close }: WhyDrawerProps) {
  const { pairing: id, indicator, year, asOf, ...rest } = figure;
  const moment = asOf === undefined ? {} : { asOf };
  const which = { ...rest, ...(year !== undefined && { year }) };
  const asked = useAnswer(section(AskTotal, { id, indicator, ...which, ...moment }));
  const recordsOf = (n: number) =>
    listSection(AskRecords, { id, indicator, filter: countedIn(figure), ...moment }, n);
  const pairing = asked.answer?.data?.pairing;
  const total = pairing?.indicatorTotal;
  const isUnknown = asked.answer?.problems.length === 0 && !total;
  const title = t('why.title');
  const menu = { id: 'why', title, section: recordsOf(FIRST), hasFiles: true, isTable: true };
  return (
    <Drawer {...{ title, close }} aside={<CardMenu {...menu} toggle={undefined} />}>
      {!asked.answer && <Loading height={300} />}
      <Problems asked={asked} />
      {isUnknown && <p>{t('why.unknown', { pairing: id, indicator })}</p>}
      {pairing && total && (
        <>
          <p className="why-of">
            <strong>
              <Localized text={total.indicator.name} />
              {year !== undefined && ` · ${String(year)}`}
            </strong>
            <Between {...pairing} />
          </p>
          <WhyTotal total={total} unit={total.indicator.unit} />
          <WhyRecords
            sectionOf={recordsOf}
            listOf={(data) => data.pairing?.timeline}
            unit={total.indicator.unit}
          />
          <WhyParts
            sectionOf={(n) =>
              listSection(
                AskParts,
                { id, filter: partsBeside(figure, total.indicator.domain), ...moment },
                n,
              )
            }
            listOf={(data) => data.pairing?.timeline}
          />
        </>
      )}
    </Drawer>
  );
}
