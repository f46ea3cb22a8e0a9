import { Link } from 'wouter';
import { t } from '../words/t.ts';
import { useTitle } from './use-title.ts';

export function NotFound() {
  useTitle(t('shell.notFound.title'));
  return (
    <section className="notice">
      <h1>{t('shell.notFound.title')}</h1>
      <p>{t('shell.notFound.text')}</p>
      <Link href="/">{t('shell.nav.overview')}</Link>
    </section>
  );
}
