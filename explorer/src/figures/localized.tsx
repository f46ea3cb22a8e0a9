import { language } from '../words/language.ts';
import { t } from '../words/t.ts';

export interface LocalizedText {
  readonly zh: string;
  readonly en: string | null;
}

/** The text in the page's language, or in Chinese where there is no other: for where elements cannot stand. */
export const plain = ({ zh, en }: LocalizedText): string => (language === 'en' ? (en ?? zh) : zh);

interface LocalizedProps {
  readonly text: LocalizedText;
  /** Without the word that there is no other: for names that stand close to each other. */
  readonly isBare?: boolean;
}

/** A text of the data. Where the page's language lacks it, it is the source's own, and is marked so: never translated here. */
export function Localized({ text: { zh, en }, isBare = false }: LocalizedProps) {
  if (language === 'zh') return <>{zh}</>;
  if (en !== null) return <>{en}</>;
  return (
    <>
      <span lang="zh-Hans">{zh}</span>
      {!isBare && <small className="zh-only"> {t('figure.zhOnly')}</small>}
    </>
  );
}
