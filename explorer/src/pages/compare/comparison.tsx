import { Loading } from '../../card/loading.tsx';
import { Problems } from '../../card/problems.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { periodOf } from './compare-params.ts';
import type { CompareChange, CompareState } from './compare-params.ts';
import { ComparePairings, CompareSeries } from './generated.ts';
import { refusalOf } from './never-merge.ts';
import type { Indicator } from './never-merge.ts';
import { PairingChips } from './pairing-chips.tsx';
import { Refused } from './refused.tsx';
import { SeriesCard } from './series-card.tsx';
import { largestOf, seriesOf } from './series.ts';

interface ComparisonProps {
  /** The indicators, one or two. */
  readonly chosen: readonly Indicator[];
  readonly state: CompareState;
  readonly change: CompareChange;
}

/** The pairings that the address names; all of them, or as many as can be compared at once, where it names none. */
export function Comparison(props: ComparisonProps) {
  const { chosen, state, change } = props;
  const [one, other] = chosen;
  if (!one) return null;
  const refusal = other && refusalOf(one, other);
  if (refusal) return <Refused {...{ one, other, refusal, change }} />;
  return state.p.length > 0 ? (
    <Series {...props} pairings={state.p} one={one} other={other} />
  ) : (
    <AllPairings {...props} one={one} other={other} />
  );
}

interface SidesProps extends ComparisonProps {
  readonly one: Indicator;
  readonly other: Indicator | undefined;
}

function AllPairings(props: SidesProps) {
  const asked = useAnswer(section(ComparePairings, {}));
  const pairings = asked.answer?.data?.pairings;
  if (!asked.answer) return <Loading height={480} />;
  if (!pairings) return <Problems asked={asked} />;
  const shown = pairings.nodes.length;
  const note = t(shown < pairings.totalCount ? 'compare.first' : 'compare.all', {
    n: pairings.totalCount,
    shown,
  });
  return <Series {...props} pairings={pairings.nodes.map(({ id }) => id)} note={note} />;
}

interface SeriesProps extends SidesProps {
  readonly pairings: readonly string[];
  readonly note?: string;
}

/** The card of each indicator. Where there are two, they have one scale, since they have one unit. */
function Series({ one, other, pairings, state, change, note }: SeriesProps) {
  const asks = ({ code }: Indicator) =>
    section(CompareSeries, {
      indicator: code,
      pairings: [...pairings],
      period: periodOf(state),
    });
  const [first, second] = [asks(one), asks(other ?? one)];
  const [askedFirst, askedSecond] = [useAnswer(first), useAnswer(second)];
  const found = askedFirst.answer?.data?.indicatorSeries;
  const all = [askedFirst, askedSecond].flatMap(({ answer }) =>
    seriesOf(answer?.data?.indicatorSeries ?? []),
  );
  const common = { state, change, most: largestOf(all) };
  return (
    <>
      <PairingChips series={found && seriesOf(found)} {...{ state, change, note }} />
      <div className="comparison">
        <SeriesCard {...common} indicator={one} section={first} asked={askedFirst} />
        {other && <SeriesCard {...common} indicator={other} section={second} asked={askedSecond} />}
      </div>
    </>
  );
}
