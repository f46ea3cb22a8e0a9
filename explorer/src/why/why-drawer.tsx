import { useState } from 'react';
import { CardMenu } from '../card/card-menu.tsx';
import { Loading } from '../card/loading.tsx';
import { More } from '../card/more.tsx';
import { Problems } from '../card/problems.tsx';
import { listSection, section } from '../data/section.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Drawer } from '../drawer/drawer.tsx';
import { Between } from '../figures/between.tsx';
import { Localized } from '../figures/localized.tsx';
import { toMark } from '../figures/mark.ts';
import { fullText } from '../figures/mark-text.ts';
import { quantityText } from '../figures/quantity-text.ts';
import { t } from '../words/t.ts';
import { WhyRecords, WhyTotal } from './generated.ts';
import type { WhyTotalQuery } from './generated.ts';
import { countedIn } from './why-figure.ts';
import type { WhyFigure } from './why-figure.ts';
import { WhyParts } from './why-parts.tsx';
import { WhyRecord } from './why-record.tsx';
import './why.css';

type Total = NonNullable<NonNullable<WhyTotalQuery['pairing']>['indicatorTotal']>;

interface WhyDrawerProps {
  readonly figure: WhyFigure;
  readonly close: () => void;
}

/** How many records are shown at first: each stands with its sentence and its versions. */
const FIRST = 20;

/** Why a figure is what it is: every record it counts, what each says, and what it leaves out. */
export function WhyDrawer({ figure, close }: WhyDrawerProps) {
  const [n, setN] = useState(FIRST);
  const { pairing: id, indicator, year } = figure;
  const asked = useAnswer(section(WhyTotal, totalOf(figure)));
  const records = recordsOf(figure, n);
  const pairing = asked.answer?.data?.pairing;
  const total = pairing?.indicatorTotal;
  const isUnknown = asked.answer?.problems.length === 0 && !total;
  const title = t('why.title');
  return (
    <Drawer
      title={title}
      close={close}
      aside={
        <CardMenu id="why" section={records} hasFiles isTable {...{ title }} toggle={undefined} />
      }
    >
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
          <Figure total={total} />
          <Records {...{ records, n }} unit={total.indicator.unit} change={setN} />
          <WhyParts figure={figure} domain={total.indicator.domain} />
        </>
      )}
    </Drawer>
  );
}

const totalOf = ({ pairing: id, ...which }: WhyFigure) => ({ id, ...which });

const recordsOf = (figure: WhyFigure, n: number) =>
  listSection(
    WhyRecords,
    {
      id: figure.pairing,
      indicator: figure.indicator,
      filter: countedIn(figure),
      ...(figure.asOf !== undefined && { asOf: figure.asOf }),
    },
    n,
  );

interface RecordsProps {
  readonly records: ReturnType<typeof recordsOf>;
  readonly n: number;
  readonly unit: string;
  readonly change: (n: number) => void;
}

function Records({ records, n, unit, change }: RecordsProps) {
  const asked = useAnswer(records);
  const list = asked.answer?.data?.pairing?.timeline;
  return (
    <>
      <Problems asked={asked} />
      {list?.nodes.map((record) => (
        <WhyRecord key={record.id} record={record} unit={unit} />
      ))}
      {list && (
        <More
          shown={list.nodes.length}
          of={list.totalCount}
          n={n}
          change={({ n: more }) => change(more)}
        />
      )}
    </>
  );
}

/** The figure in full, and how many records it counts. */
function Figure({ total }: { readonly total: Total }) {
  const { indicator, value, recordCount, missingCount } = total;
  if (recordCount === 0) return <p>{t('why.noRecords')}</p>;
  const mark = toMark({ ...total, value: value ?? '0' });
  return (
    <>
      <p className="exact">
        {indicator.unit === 'CNY' ? fullText(mark) : quantityText(mark, indicator.unit)}
      </p>
      <p>{t('why.records', { n: recordCount, missing: missingCount })}</p>
    </>
  );
}
