import { refreshAll } from '../../data/answers.ts';
import { useLive } from '../../data/use-live.ts';
import { t } from '../../words/t.ts';
import { OverviewLive } from './generated.ts';

/** That the page hears of what is recorded; what has come waits until somebody wants to see it. */
export function LiveMark() {
  const { isOpen, waiting, take } = useLive(OverviewLive);
  const show = () => {
    take();
    refreshAll();
  };
  return (
    <span className="live" role="status">
      {waiting > 0 ? (
        <button type="button" onClick={show}>
          {t('overview.live.new', { n: waiting })}
        </button>
      ) : (
        <span className={isOpen ? 'live-on' : 'live-off'}>
          {t(isOpen ? 'overview.live' : 'overview.live.connecting')}
        </span>
      )}
    </span>
  );
}
