import type { ReactNode } from 'react';
import { Loading } from '../../card/loading.tsx';
import { Problems } from '../../card/problems.tsx';
import type { Asked } from '../../data/use-answer.ts';
import { TotalFigure } from '../../figures/figure.tsx';
import { formats } from '../../figures/formats.ts';
import type { MoneyTotal } from '../../figures/mark.ts';
import { WhyButton } from '../../why/why-button.tsx';
import { parts, t } from '../../words/t.ts';
import type { OverviewTotalsQuery } from './generated.ts';

type GraphTotals = OverviewTotalsQuery['totals'];

interface TotalsProps {
  readonly asked: Asked<OverviewTotalsQuery>;
  /** Why a total of money is what it is. */
  readonly ask: (why: 'contracted' | 'paidIn') => void;
}

/** What there is, in a sentence and in four figures. */
export function Totals({ asked, ask }: TotalsProps) {
  const { answer } = asked;
  if (!answer) return <Loading height={170} />;
  return (
    <>
      <Problems asked={asked} />
      {answer.data && <Told totals={answer.data.totals} ask={ask} />}
    </>
  );
}

function Told({ totals, ask }: Pick<TotalsProps, 'ask'> & { readonly totals: GraphTotals }) {
  const { pairingCount, pairingsWithoutActivity, activityCount, unpairedActivityCount } = totals;
  const sentence = parts<ReactNode>('overview.sentence', {
    pairings: pairingCount,
    activities: activityCount,
    stated: totals.statedMoneyCount,
    contracted: <TotalFigure key="contracted" total={totals.contracted} />,
    paidIn: <TotalFigure key="paid-in" total={totals.paidIn} />,
  });
  return (
    <>
      <p className="lead">{sentence}</p>
      <ul className="tiles">
        <Tile value={formats.count(pairingCount)} label={t('overview.tile.pairings')}>
          {formats.count(pairingsWithoutActivity)} {t('overview.tile.silent')}
        </Tile>
        <Tile value={formats.count(activityCount)} label={t('overview.tile.activities')}>
          {formats.count(unpairedActivityCount)} {t('overview.tile.unpaired')}
        </Tile>
        <MoneyTile
          total={totals.contracted}
          label={t('overview.tile.contracted')}
          ask={() => ask('contracted')}
        />
        <MoneyTile
          total={totals.paidIn}
          label={t('overview.tile.paidIn')}
          ask={() => ask('paidIn')}
        />
      </ul>
    </>
  );
}

interface TileProps {
  readonly value: ReactNode;
  readonly label: string;
  readonly children: ReactNode;
}

const Tile = ({ value, label, children }: TileProps) => (
  <li>
    <span className="tile-label">{label}</span>
    <strong>{value}</strong>
    <small>{children}</small>
  </li>
);

interface MoneyTileProps {
  readonly total: MoneyTotal;
  readonly label: string;
  readonly ask: () => void;
}

function MoneyTile({ total, label, ask }: MoneyTileProps) {
  const { recordCount, missingCount } = total;
  // How many state nothing stands beneath it, so the figure need not say it again.
  const value = (
    <>
      <TotalFigure total={total} isBare />
      {recordCount > 0 && <WhyButton isSmall of={label} open={ask} />}
    </>
  );
  return (
    <Tile value={value} label={label}>
      {recordCount === 0
        ? t('overview.tile.noRecords')
        : t('overview.tile.records', { n: recordCount, missing: missingCount })}
    </Tile>
  );
}
