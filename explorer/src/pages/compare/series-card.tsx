import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import type { Section } from '../../data/section.ts';
import type { Asked } from '../../data/use-answer.ts';
import { plain } from '../../figures/localized.tsx';
import { figureWord } from '../../why/why-figure.ts';
import { t } from '../../words/t.ts';
import type { CompareChange, CompareState } from './compare-params.ts';
import type { CompareSeriesQuery, CompareSeriesQueryVariables } from './generated.ts';
import type { Indicator } from './never-merge.ts';
import { SeriesPicture } from './series-picture.tsx';
import { SeriesTable } from './series-table.tsx';
import { seriesOf } from './series.ts';
import { NotStated } from './not-stated.tsx';
import { sentenceOf, withUnit } from './texts.ts';

interface SeriesCardProps {
  readonly indicator: Indicator;
  readonly section: Section<CompareSeriesQuery, CompareSeriesQueryVariables>;
  readonly asked: Asked<CompareSeriesQuery>;
  readonly state: CompareState;
  readonly change: CompareChange;
  /** The end of the scale, which cards beside each other have in common. */
  readonly most: number;
}

/** One indicator of all pairings that are compared. */
export function SeriesCard(props: SeriesCardProps) {
  const { indicator, section, asked, state, change, most } = props;
  const name = plain(indicator.name);
  const ask = (pairing: string, year: number) =>
    change({ why: `${pairing}.${figureWord(indicator.code, year)}` });
  return (
    <Card
      id={indicator.code}
      title={withUnit(indicator)}
      section={section}
      asked={asked}
      height={380}
      view={{
        isTable: state.view === 'table',
        change: (isTable) => change({ view: isTable ? 'table' : 'chart' }),
      }}
      isEmpty={({ indicatorSeries }) =>
        seriesOf(indicatorSeries).every(({ stated }) => stated.length === 0)
      }
      empty={<Empty what={t('compare.empty', { indicator: name })} why={t('compare.emptyWhy')} />}
      sentence={({ indicatorSeries }) => sentenceOf(seriesOf(indicatorSeries), indicator)}
      chart={({ indicatorSeries }) => (
        <SeriesPicture all={seriesOf(indicatorSeries)} {...{ indicator, most, ask }} />
      )}
      table={({ indicatorSeries }) => (
        <SeriesTable all={seriesOf(indicatorSeries)} {...{ indicator, ask }} />
      )}
      foot={({ indicatorSeries }) => <NotStated all={seriesOf(indicatorSeries)} />}
    />
  );
}
