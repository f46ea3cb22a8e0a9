import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import type { WordKey } from './words/keys.ts';

export interface PageRoute {
  /** Below the language; `:name` is handed to the page. */
  readonly path: string;
  readonly page:
    | ComponentType<Record<string, string>>
    | LazyExoticComponent<ComponentType<Record<string, string>>>;
  /** How it stands in the navigation; a page that is reached from others alone does not. */
  readonly nav?: { readonly label: WordKey; readonly letter: string };
}

/** All pages. The first is loaded with the shell; each other when it is first opened. */
export const ROUTES: readonly PageRoute[] = [
  { path: '/', page: OverviewPage, nav: { label: 'shell.nav.overview', letter: 'o' } },
  {
    path: '/pairings',
    page: lazy(async () => ({
      default: (await import('./pages/pairings/pairings-page.tsx')).PairingsPage,
    })),
    nav: { label: 'shell.nav.pairings', letter: 'p' },
  },
  {
    path: '/pairing/:id',
    page: lazy(async () => ({
      default: (await import('./pages/pairing/pairing-page.tsx')).PairingPage,
    })),
  },
  {
    path: '/region/:code',
    page: lazy(async () => ({
      default: (await import('./pages/region/region-page.tsx')).RegionPage,
    })),
  },
  {
    path: '/compare',
    page: lazy(async () => ({
      default: (await import('./pages/compare/compare-page.tsx')).ComparePage,
    })),
    nav: { label: 'compare.nav', letter: 'c' },
  },
  {
    path: '/reconcile',
    page: lazy(async () => ({
      default: (await import('./pages/reconcile/reconcile-page.tsx')).ReconcilePage,
    })),
    nav: { label: 'reconcile.nav', letter: 'r' },
  },
  {
    path: '/report',
    page: lazy(async () => ({
      default: (await import('./pages/report/report-page.tsx')).ReportPage,
    })),
    nav: { label: 'shell.nav.report', letter: 'e' },
  },
  {
    path: '/organization/:id',
    page: lazy(async () => ({
      default: (await import('./pages/organization/organization-page.tsx')).OrganizationPage,
    })),
  },
  {
    path: '/organizations',
    page: lazy(async () => ({
      default: (await import('./pages/organization/list-page.tsx')).OrganizationsPage,
    })),
  },
  {
    path: '/plan/:id',
    page: lazy(async () => ({
      default: (await import('./pages/plan/plan-page.tsx')).PlanPage,
    })),
  },
  {
    path: '/plans',
    page: lazy(async () => ({
      default: (await import('./pages/plan/list-page.tsx')).PlansPage,
    })),
  },
  {
    path: '/source/:id',
    page: lazy(async () => ({
      default: (await import('./pages/source/source-page.tsx')).SourcePage,
    })),
  },
  {
    path: '/sources',
    page: lazy(async () => ({
      default: (await import('./pages/sources/sources-page.tsx')).SourcesPage,
    })),
  },
  {
    path: '/query',
    page: lazy(async () => ({
      default: (await import('./pages/query/query-page.tsx')).QueryPage,
    })),
    nav: { label: 'shell.nav.query', letter: 'q' },
  },
  {
    path: '/report/upload',
    page: lazy(async () => ({
      default: (await import('./pages/report/upload/upload-page.tsx')).UploadPage,
    })),
  },
];
