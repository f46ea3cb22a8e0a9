import { t } from '../words/t.ts';

interface WhyButtonProps {
  /** The figure in words, for whoever does not see what the button stands beside. */
  readonly of: string;
  readonly open: () => void;
  /** As a mark alone, for tables. */
  readonly isSmall?: boolean;
}

/** Opens the records behind a figure. */
export const WhyButton = ({ of, open, isSmall = false }: WhyButtonProps) => (
  <button
    type="button"
    title={isSmall ? t('why.title') : undefined}
    className={isSmall ? 'why small' : 'why'}
    onClick={open}
  >
    {isSmall ? <span aria-hidden="true">?</span> : t('why.title')}
    <span className="hidden">
      {isSmall ? t('why.title') : ''} {of}
    </span>
  </button>
);
