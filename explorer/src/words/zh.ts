import { card } from './zh/card.ts';
import { figure } from './zh/figure.ts';
import { overview } from './zh/overview.ts';
import { query } from './zh/query.ts';
import { shell } from './zh/shell.ts';
import { term } from './zh/term.ts';

export const zh = { card, figure, overview, query, shell, term };
