import { useLocation, useSearch } from 'wouter';
import { language, LANGUAGE_TAGS } from '../words/language.ts';
import { t } from '../words/t.ts';

/** The gateway reads it where somebody opens `/`. */
const rememberLanguage = (chosen: string) => {
  document.cookie = `jiedui-language=${chosen}; path=/; max-age=31536000; samesite=strict`;
};

/** The same page, with the same state, in the other language: a document of its own. */
export function LanguageLink() {
  const [path] = useLocation();
  const search = useSearch();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <a
      className="language"
      href={`/${other}${path}${search && `?${search}`}`}
      hrefLang={LANGUAGE_TAGS[other]}
      lang={LANGUAGE_TAGS[other]}
      onClick={() => rememberLanguage(other)}
    >
      {t('shell.otherLanguage')}
    </a>
  );
}
