import { language } from '../words/language.ts';
import { t } from '../words/t.ts';
import { dateText } from './date-text.ts';
import type { PartialDate } from './date-text.ts';

/** A date as far as it is known; the words of the source where it is not, marked as what they are. */
export function When({ date }: { readonly date: PartialDate }) {
  const { precision, text } = date;
  const isWords = precision === 'RELATIVE' || precision === 'UNKNOWN';
  if (!isWords || text === null) return <span className="when">{dateText(date)}</span>;
  if (language === 'zh') return <span className="when words">{dateText(date)}</span>;
  const [before, after] = t('figure.original').split('{text}');
  return (
    <span className="when words">
      {before}
      <span lang="zh-Hans">{text}</span>
      {after}
    </span>
  );
}
