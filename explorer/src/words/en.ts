import { card } from './en/card.ts';
import { figure } from './en/figure.ts';
import { overview } from './en/overview.ts';
import { query } from './en/query.ts';
import { shell } from './en/shell.ts';
import { term } from './en/term.ts';
import type { Dictionary } from './keys.ts';

export const en: Dictionary = { card, figure, overview, query, shell, term };
