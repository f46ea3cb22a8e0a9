import { Link, useLocation } from 'wouter';
import { ROUTES } from '../routes.ts';
import { SearchBox } from '../search/search-box.tsx';
import { SignInBox } from '../sign-in/sign-in-box.tsx';
import { t } from '../words/t.ts';
import { LanguageLink } from './language-link.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** The name, the ways to the pages, the search, and how a reader wants all of it. */
export function Header() {
  const [at] = useLocation();
  return (
    <header className="head">
      <Link className="name" href="/">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span>{t('shell.name')}</span>
        <small>{t('shell.tagline')}</small>
      </Link>
      <nav aria-label={t('shell.nav')}>
        {ROUTES.map(
          ({ path, nav }) =>
            nav && (
              <Link
                key={path}
                href={path}
                className={isWithin(path, at) ? 'here' : ''}
                aria-current={path === at ? 'page' : undefined}
              >
                {t(nav.label)}
              </Link>
            ),
        )}
      </nav>
      <SearchBox />
      <div className="choices">
        <LanguageLink />
        <ThemeChoice />
        <SignInBox />
      </div>
    </header>
  );
}

/** Whether a page is that of a path, or lies beneath it. */
const isWithin = (path: string, at: string) =>
  at === path || (path !== '/' && at.startsWith(`${path}/`));
