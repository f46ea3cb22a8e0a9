import { card } from './zh/card.ts';
import { figure } from './zh/figure.ts';
import { overview } from './zh/overview.ts';
import { pairing } from './zh/pairing.ts';
import { pairings } from './zh/pairings.ts';
import { query } from './zh/query.ts';
import { region } from './zh/region.ts';
import { shell } from './zh/shell.ts';
import { source } from './zh/source.ts';
import { term } from './zh/term.ts';

export const zh = { card, figure, overview, pairing, pairings, query, region, shell, source, term };
