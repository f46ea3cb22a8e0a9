import { Loading } from '../../card/loading.tsx';
import { Problems } from '../../card/problems.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { WhyDrawer } from '../../why/why-drawer.tsx';
import { readFigureOfPairing } from '../../why/why-figure.ts';
import { t } from '../../words/t.ts';
import { Choices } from './choices.tsx';
import { Comparison } from './comparison.tsx';
import { compareParams, indicatorsOf } from './compare-params.ts';
import { CompareIndicators } from './generated.ts';
import './compare.css';

/** One indicator across many pairings and years. */
export function ComparePage() {
  const { state, change, dropped } = useUrlState(compareParams);
  const asked = useAnswer(section(CompareIndicators, {}));
  const indicators = asked.answer?.data?.indicators;
  const codes = indicatorsOf(state);
  const chosen = codes.flatMap((code) => indicators?.find((each) => each.code === code) ?? []);
  const unknown = codes.find((code) => indicators?.every((each) => each.code !== code));
  return (
    <Page title={t('compare.title')} windowTitle={t('compare.nav')} dropped={dropped}>
      <Problems asked={asked} />
      {indicators ? (
        <>
          <Choices {...{ indicators, chosen, state, change }} />
          {unknown !== undefined && (
            <p className="dropped" role="status">
              {t('compare.unknown', { code: unknown })}
            </p>
          )}
          <Comparison {...{ chosen, state, change }} />
          {state.why !== '' && (
            <WhyDrawer figure={readFigureOfPairing(state.why)} close={() => change({ why: '' })} />
          )}
        </>
      ) : (
        !asked.answer && <Loading height={480} />
      )}
    </Page>
  );
}
