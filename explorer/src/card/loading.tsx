import { t } from '../words/t.ts';

/** Holds the place of what comes, so that nothing jumps; it appears only where that takes a while. */
export const Loading = ({ height }: { readonly height: number }) => (
  <div className="skeleton" style={{ minHeight: height }} role="status">
    <span className="hidden">{t('card.loading')}</span>
  </div>
);
