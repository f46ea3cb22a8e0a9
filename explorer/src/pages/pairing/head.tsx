import { TotalFigure } from '../../figures/figure.tsx';
import { formats } from '../../figures/formats.ts';
import { Sure } from '../../figures/sure.tsx';
import { WhyButton } from '../../why/why-button.tsx';
import { t } from '../../words/t.ts';
import type { PairingHeadQuery } from './generated.ts';
import { Filters } from './filters.tsx';
import type { ChangePairing, PairingState } from './pairing-params.ts';

type Pairing = NonNullable<PairingHeadQuery['pairing']>;

/** What was promised and what has arrived: each an indicator too. */
const STAGES = [
  { stage: 'contracted', indicator: 'investment-contracted' },
  { stage: 'paidIn', indicator: 'investment-paid-in' },
] as const;

interface HeadProps {
  readonly pairing: Pairing;
  readonly state: PairingState;
  readonly change: ChangePairing;
}

/** Under which policy, since when, and what was promised and paid. */
export function Head({ pairing, state, change }: HeadProps) {
  const { kind, startedOn, timeline, provenance, investmentSummary: money } = pairing;
  return (
    <>
      <p className="pairing-kind">
        <Sure confidence={provenance.confidence}>{t(`term.kind.${kind}`)}</Sure>
        {startedOn !== null && (
          <> · {t('pairing.since', { date: formats.day(startedOn) })}</>
        )} · {t('pairing.records', { n: timeline.totalCount })}
      </p>
      {money && (
        <dl className="pairing-money">
          {STAGES.map(({ stage, indicator }) => (
            <div key={stage}>
              <dt>{t(`figure.${stage}`)}</dt>
              <dd>
                <TotalFigure total={money[stage]} />{' '}
                <WhyButton of={t(`figure.${stage}`)} open={() => change({ why: indicator })} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Filters state={state} change={change} />
    </>
  );
}
