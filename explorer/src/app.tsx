import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Loading } from './card/loading.tsx';
import { ROUTES } from './routes.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Header } from './shell/header.tsx';
import { HelpDialog } from './shell/help-dialog.tsx';
import { NotFound } from './shell/not-found.tsx';
import { useFocusOnArrival } from './shell/use-focus-on-arrival.ts';
import { language } from './words/language.ts';
import { t } from './words/t.ts';

export function App() {
  return (
    <Router base={`/${language}`}>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <Header />
      <Pages />
      <footer className="foot">{t('shell.source')}</footer>
      <HelpDialog />
    </Router>
  );
}

function Pages() {
  const path = useFocusOnArrival();
  return (
    <main id="content" tabIndex={-1}>
      <ErrorBoundary key={path}>
        <Suspense fallback={<Loading height={480} />}>
          <Switch>
            {ROUTES.map(({ path: pattern, page: Page }) => (
              <Route key={pattern} path={pattern}>
                {(params) => <Page {...params} />}
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
