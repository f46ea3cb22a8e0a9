import { card } from './en/card.ts';
import { compare } from './en/compare.ts';
import { figure } from './en/figure.ts';
import { filters } from './en/filters.ts';
import { organization } from './en/organization.ts';
import { overview } from './en/overview.ts';
import { pairing } from './en/pairing.ts';
import { pairings } from './en/pairings.ts';
import { plan } from './en/plan.ts';
import { query } from './en/query.ts';
import { reconcile } from './en/reconcile.ts';
import { region } from './en/region.ts';
import { report } from './en/report.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';
import { source } from './en/source.ts';
import { term } from './en/term.ts';
import { unit } from './en/unit.ts';
import { why } from './en/why.ts';
import type { Dictionary } from './keys.ts';

export const en: Dictionary = {
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
