import { card } from './zh/card.ts';
import { compare } from './zh/compare.ts';
import { figure } from './zh/figure.ts';
import { filters } from './zh/filters.ts';
import { organization } from './zh/organization.ts';
import { overview } from './zh/overview.ts';
import { pairing } from './zh/pairing.ts';
import { pairings } from './zh/pairings.ts';
import { plan } from './zh/plan.ts';
import { query } from './zh/query.ts';
import { reconcile } from './zh/reconcile.ts';
import { region } from './zh/region.ts';
import { report } from './zh/report.ts';
import { shell } from './zh/shell.ts';
import { signIn } from './zh/sign-in.ts';
import { source } from './zh/source.ts';
import { term } from './zh/term.ts';
import { unit } from './zh/unit.ts';
import { why } from './zh/why.ts';

export const zh = {
  card,
  compare,
  figure,
  filters,
  organization,
  overview,
  pairing,
  pairings,
  plan,
  query,
  reconcile,
  region,
  report,
  shell,
  signIn,
  source,
  term,
  unit,
  why,
};
