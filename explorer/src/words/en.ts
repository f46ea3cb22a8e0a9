import { card } from './en/card.ts';
import { figure } from './en/figure.ts';
import { overview } from './en/overview.ts';
import { pairing } from './en/pairing.ts';
import { pairings } from './en/pairings.ts';
import { query } from './en/query.ts';
import { region } from './en/region.ts';
import { shell } from './en/shell.ts';
import { source } from './en/source.ts';
import { term } from './en/term.ts';
import type { Dictionary } from './keys.ts';

export const en: Dictionary = {
  card,
  figure,
  overview,
  pairing,
  pairings,
  query,
  region,
  shell,
  source,
  term,
};
