import { language } from '../words/language.ts';
import { t } from '../words/t.ts';

export interface LocalizedText {
  readonly zh: string;
  readonly en: string | null;
}

/** The text in the page's language, or in Chinese where there is no other: for where elements cannot stand. */
export const plain = ({ zh, en }: LocalizedText): string => (language === 'en' ? (en ?? zh) : zh);

/** A text of the data. Where the page's language lacks it, it is the source's own, and is marked so: never translated here. */
export function Localized({ text: { zh, en } }: { readonly text: LocalizedText }) {
  if (language === 'zh') return <>{zh}</>;
  if (en !== null) return <>{en}</>;
  return (
    <>
      <span lang="zh-Hans">{zh}</span> <small className="zh-only">{t('figure.zhOnly')}</small>
    </>
  );
}
