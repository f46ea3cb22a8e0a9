import type { ReactNode } from 'react';
import { formats } from '../../figures/formats.ts';
import { t } from '../../words/t.ts';
import type { ChangePairing } from './pairing-params.ts';

interface AsOfBannerProps {
  readonly asof: string;
  readonly change: ChangePairing;
}

/** Stays in sight while the page shows the past. */
export function AsOfBanner({ asof, change }: AsOfBannerProps) {
  if (asof === '') return null;
  return (
    <div className="as-of" role="status">
      <strong>{t('pairing.asOf.banner', { date: formats.day(asof) })}</strong>{' '}
      <button type="button" onClick={() => change({ asof: '' })}>
        {t('pairing.asOf.back')}
      </button>
    </div>
  );
}

interface OnlyNowProps {
  readonly asof: string;
  readonly children: ReactNode;
}

/** A part that cannot go back says so, and is greyed out while the rest of the page shows the past. */
export const OnlyNow = ({ asof, children }: OnlyNowProps) =>
  asof === '' ? (
    children
  ) : (
    <div className="only-now">
      <p>{t('pairing.asOf.cannot', { date: formats.day(asof) })}</p>
      {children}
    </div>
  );
