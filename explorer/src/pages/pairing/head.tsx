import { TotalFigure } from '../../figures/figure.tsx';
import { formats } from '../../figures/formats.ts';
import { Sure } from '../../figures/sure.tsx';
import { t } from '../../words/t.ts';
import type { PairingHeadQuery } from './generated.ts';
import { Filters } from './filters.tsx';
import type { ChangePairing, PairingState } from './pairing-params.ts';

type Pairing = NonNullable<PairingHeadQuery['pairing']>;

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
          {(['contracted', 'paid-in'] as const).map((why) => (
            <div key={why}>
              <dt>{t(why === 'contracted' ? 'figure.contracted' : 'figure.paidIn')}</dt>
              <dd>
                <TotalFigure total={why === 'contracted' ? money.contracted : money.paidIn} />{' '}
                <button type="button" className="why" onClick={() => change({ why })}>
                  {t('pairing.why')}
                  <span className="hidden">
                    {' '}
                    {t(why === 'contracted' ? 'figure.contracted' : 'figure.paidIn')}
                  </span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Filters state={state} change={change} />
    </>
  );
}
